#!/usr/bin/env bash
# build.sh FOLDER [RELEASE]: builds etcd, kube-apiserver, kube-controller-manager and kubectl into FOLDER/RELEASE, from
# the Go module proxy. `go install` refuses their replace directives, so that a module of ours names what they replace.
set -euo pipefail
folder=${1:?FOLDER} release=${2:-v1.36.3}
mkdir -p "$folder/$release/source" && folder=$(cd "$folder" && pwd)
export GOFLAGS=-buildvcs=false GOWORK=off CGO_ENABLED=0

if [ ! -x "$folder/etcd" ]; then
  mkdir -p "$folder/source" && cd "$folder/source"
  [ -f go.mod ] || go mod init judge-etcd
  go get go.etcd.io/etcd/server/v3@v3.6.16
  go build -trimpath -ldflags='-s -w' -o "$folder/etcd" go.etcd.io/etcd/server/v3
fi

cd "$folder/$release/source"
[ -f go.mod ] || go mod init judge-kubernetes
module=$(go mod download -json "k8s.io/kubernetes@$release" | sed -n 's/.*"GoMod": "\(.*\)",/\1/p')
go mod edit -require="k8s.io/kubernetes@$release"
sed -n 's#^\s*\(k8s.io/[^ ]*\) => ./staging/.*#\1#p' "$module" | sort -u | while read -r name; do
  go mod edit -replace="$name=$name@v0.${release#v1.}"
done
version=k8s.io/component-base/version
minor=${release#v1.} && minor=${minor%%.*}
# Without the version in it, the API server believes to be v0.0.0.
flags="-s -w -X $version.gitVersion=$release -X $version.gitMajor=1 -X $version.gitMinor=$minor"
for program in kube-apiserver kube-controller-manager kubectl; do
  [ -x "$folder/$release/$program" ] ||
    go build -mod=mod -trimpath -ldflags="$flags" -o "$folder/$release/$program" "k8s.io/kubernetes/cmd/$program"
done
