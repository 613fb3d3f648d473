#!/bin/bash
# build.sh FOLDER: builds the judge into FOLDER/judge-flux, with the versions of Flux's library that flux 2.9.5 has.
set -e
mkdir -p "$1"
out=$(realpath "$1")
cd "$(dirname "$0")"
go build -trimpath -ldflags=-s -o "$out/judge-flux" .
