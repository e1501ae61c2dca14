#!/bin/sh
# Creates the namespace once. Runs at every start.
set -eu

if temporal operator namespace describe -n "$NAMESPACE" >/dev/null 2>&1; then
  echo "namespace $NAMESPACE is there"
else
  temporal operator namespace create -n "$NAMESPACE" --retention "$RETENTION"
fi
