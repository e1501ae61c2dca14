#!/bin/sh
# Creates Temporal's two databases and brings them to the schema of this image. Runs at every start; what is there already stays.
set -eu

tool() {
  database=$1
  shift
  temporal-sql-tool --plugin postgres12 --ep "$POSTGRES_SEEDS" -p "$DB_PORT" -u "$POSTGRES_USER" --db "$database" "$@"
}

prepare() {
  database=$1
  versions=$2
  tool "$database" create
  # A schema that has a version already must not be set to 0.0 again.
  tool "$database" update-schema -d "$versions" && return
  tool "$database" setup-schema -v 0.0
  tool "$database" update-schema -d "$versions"
}

prepare temporal /etc/temporal/schema/postgresql/v12/temporal/versioned
prepare temporal_visibility /etc/temporal/schema/postgresql/v12/visibility/versioned
