// Asks Argo CD itself. Reads requests from standard input, one JSON object a line, and answers each with one line:
//
//	{"op": "manifests", "dir": …, "name": …, "namespace": …, "source": …}  what the repo server renders of a local directory
//	    "refs": […]: names of other sources of the Application that are this directory too
//	{"op": "applications", "dir": …, "set": …}                              what the ApplicationSet controller makes of a set
//
// "dir" is a git checkout. It runs `kustomize` and `helm` from PATH.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers/template"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	setutils "github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/reposerver/apiclient"
	repocache "github.com/argoproj/argo-cd/v3/reposerver/cache"
	"github.com/argoproj/argo-cd/v3/reposerver/metrics"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	cacheutil "github.com/argoproj/argo-cd/v3/util/cache"
	"github.com/argoproj/argo-cd/v3/util/git"
	utilio "github.com/argoproj/argo-cd/v3/util/io"
	log "github.com/sirupsen/logrus"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
)

const revision = "0000000000000000000000000000000000000000"

type request struct {
	Op        string                      `json:"op"`
	Dir       string                      `json:"dir"`
	Name      string                      `json:"name"`
	Namespace string                      `json:"namespace"`
	Source    *v1alpha1.ApplicationSource `json:"source"`
	Refs      []string                    `json:"refs"`
	Options   string                      `json:"buildOptions"`
	Set       *v1alpha1.ApplicationSet    `json:"set"`
}

type answer struct {
	Tool         string                 `json:"tool,omitempty"`
	Manifests    []json.RawMessage      `json:"manifests,omitempty"`
	Applications []v1alpha1.Application `json:"applications,omitempty"`
	Error        string                 `json:"error,omitempty"`
}

func main() {
	log.SetLevel(log.PanicLevel)
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := json.NewEncoder(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			var q request
			a := &answer{}
			problem := json.Unmarshal(line, &q)
			if problem == nil {
				a, problem = respond(q)
			}
			if problem != nil {
				a = &answer{Error: problem.Error()}
			}
			if e := out.Encode(a); e != nil {
				fmt.Fprintln(os.Stderr, e)
				os.Exit(1)
			}
		}
		if err != nil {
			return
		}
	}
}

func respond(q request) (*answer, error) {
	switch q.Op {
	case "manifests":
		return manifests(q)
	case "applications":
		return applications(q)
	}
	return nil, fmt.Errorf("no such op: %q", q.Op)
}

// manifests restores what `kustomize edit` wrote, so that the next request finds the checkout as it was.
func manifests(q request) (*answer, error) {
	path := filepath.Join(q.Dir, q.Source.Path)
	before := map[string][]byte{}
	for _, name := range []string{"kustomization.yaml", "kustomization.yml", "Kustomization"} {
		if text, err := os.ReadFile(filepath.Join(path, name)); err == nil {
			before[filepath.Join(path, name)] = text
		}
	}
	defer func() {
		for file, text := range before {
			_ = os.WriteFile(file, text, 0o644)
		}
	}()
	paths := utilio.NewRandomizedTempPaths(os.TempDir())
	refs := v1alpha1.RefTargetRevisionMapping{}
	for _, name := range q.Refs {
		paths.Add(git.NormalizeGitURL(q.Source.RepoURL), q.Dir)
		refs["$"+name] = &v1alpha1.RefTarget{Repo: v1alpha1.Repository{Repo: q.Source.RepoURL}, TargetRevision: "HEAD"}
	}
	r, err := repository.GenerateManifests(context.Background(), path, q.Dir, revision, &apiclient.ManifestRequest{
		Repo: &v1alpha1.Repository{Repo: q.Source.RepoURL}, AppName: q.Name, Namespace: q.Namespace,
		ApplicationSource: q.Source, KubeVersion: "1.36.0", ProjectName: "default", ProjectSourceRepos: []string{"*"},
		KustomizeOptions: &v1alpha1.KustomizeOptions{BuildOptions: q.Options}, AppLabelKey: "app.kubernetes.io/instance", TrackingMethod: "annotation",
		HasMultipleSources: len(q.Refs) > 0, RefSources: refs,
	}, true, git.NoopCredsStore{}, resource.MustParse("10M"), paths)
	if err != nil {
		return nil, err
	}
	a := &answer{Tool: r.SourceType}
	for _, m := range r.Manifests {
		a.Manifests = append(a.Manifests, json.RawMessage(m))
	}
	return a, nil
}

// checkout answers the git generators with the real repo server, in this process, whatever repository they ask for.
type checkout struct {
	service *repository.Service
	url     string
}

func (c checkout) GetFiles(ctx context.Context, _, _, _, pattern string, _ bool, _ *v1alpha1.SourceIntegrity) (map[string][]byte, error) {
	a, err := c.service.GetGitFiles(ctx, &apiclient.GitFilesRequest{Repo: &v1alpha1.Repository{Repo: c.url}, Revision: "HEAD", Path: pattern})
	if err != nil {
		return nil, err
	}
	return a.GetMap(), nil
}

func (c checkout) GetDirectories(ctx context.Context, _, _, _ string, _ bool, _ *v1alpha1.SourceIntegrity) ([]string, error) {
	a, err := c.service.GetGitDirectories(ctx, &apiclient.GitDirectoriesRequest{Repo: &v1alpha1.Repository{Repo: c.url}, Revision: "HEAD"})
	if err != nil {
		return nil, err
	}
	return a.GetPaths(), nil
}

func (checkout) GetOciFiles(context.Context, string, string, string, string, bool) (map[string][]byte, error) {
	return nil, errors.New("no OCI here")
}

func (checkout) GetOciDirectories(context.Context, string, string, string, bool) ([]string, error) {
	return nil, errors.New("no OCI here")
}

func applications(q request) (*answer, error) {
	work, err := os.MkdirTemp("", "judge-argocd")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	cache := repocache.NewCache(cacheutil.NewCache(cacheutil.NewInMemoryCache(time.Hour)), time.Hour, time.Hour, time.Second)
	service := repository.NewService(metrics.NewMetricsServer(), cache, repository.RepoServerInitConstants{ParallelismLimit: 1}, git.NoopCredsStore{}, work)
	if err := service.Init(); err != nil {
		return nil, err
	}
	project := q.Set.Spec.Template.Spec.Project
	if project == "" {
		project = "default"
	}
	scheme := runtime.NewScheme()
	if err := errors.Join(corev1.AddToScheme(scheme), v1alpha1.AddToScheme(scheme)); err != nil {
		return nil, err
	}
	q.Set.Namespace = "argocd"
	objects := []client.Object{
		&v1alpha1.AppProject{ObjectMeta: metav1.ObjectMeta{Name: "default", Namespace: "argocd"}},
	}
	if project != "default" {
		objects = append(objects, &v1alpha1.AppProject{ObjectMeta: metav1.ObjectMeta{Name: project, Namespace: "argocd"}})
	}
	cluster := client.Client(fake.NewClientBuilder().WithScheme(scheme).WithObjects(objects...).Build())
	apps, _, err := template.GenerateApplications(log.NewEntry(log.StandardLogger()), *q.Set, tools(checkout{service, "file://" + q.Dir}), &setutils.Render{}, cluster)
	if err != nil {
		return nil, err
	}
	return &answer{Applications: apps}, nil
}

// tools are the generators that need nothing but the repository, nested as deep as the controller nests them.
func tools(repos checkout) map[string]generators.Generator {
	base := map[string]generators.Generator{"List": generators.NewListGenerator(), "Git": generators.NewGitGenerator(repos, "argocd")}
	nested := map[string]generators.Generator{"Matrix": generators.NewMatrixGenerator(base), "Merge": generators.NewMergeGenerator(base)}
	top := map[string]generators.Generator{}
	for name, generator := range base {
		nested[name], top[name] = generator, generator
	}
	top["Matrix"], top["Merge"] = generators.NewMatrixGenerator(nested), generators.NewMergeGenerator(nested)
	return top
}
