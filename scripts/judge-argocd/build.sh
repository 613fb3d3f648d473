#!/bin/sh
# Builds the judge and the kustomize that it runs into the folder that is given. Takes minutes and some GB of modules.
set -e
out=$1
here=$(cd "$(dirname "$0")" && pwd)
export GOFLAGS="-buildvcs=false -p=2" GOTOOLCHAIN="${JUDGE_GO:-go1.27.3}" CGO_ENABLED=0
argocd=v3.6.1
kustomize=v5.8.3
mkdir -p "$out/bin" "$out/argocd" "$out/kustomize"
cd "$out/argocd"
cp "$here/main.go" .
if [ ! -f go.sum ]; then
  rm -f go.mod
  go mod init judge
  mod=$(go mod download -json "github.com/argoproj/argo-cd/v3@$argocd" | sed -n 's/.*"GoMod": "\(.*\)",/\1/p')
  # Its replace lines, less the one that points at a folder of its own repository: that module is published.
  awk '/^replace/ {p = 1} p && !/gitops-engine/ {print} /^\)/ {p = 0}' "$mod" >>go.mod
  go get "github.com/argoproj/argo-cd/v3@$argocd"
  go mod tidy
fi
go build -trimpath -ldflags=-s -o "$out/bin/judge-argocd" .
cd "$out/kustomize"
[ -f go.mod ] || go mod init judge
# The version that this release asks for is one that Go refuses.
go mod edit -replace k8s.io/kube-openapi=k8s.io/kube-openapi@v0.0.0-20260821135717-be32def86098
go get -tool "sigs.k8s.io/kustomize/kustomize/v5@$kustomize"
go build -trimpath -ldflags=-s -o "$out/bin/kustomize" sigs.k8s.io/kustomize/kustomize/v5
