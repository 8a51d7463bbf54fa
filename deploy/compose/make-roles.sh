#!/bin/sh
# Run once by the database image, in an empty data folder: the role the application runs as, which owns nothing.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE gestand_app LOGIN PASSWORD :'password';
SQL
