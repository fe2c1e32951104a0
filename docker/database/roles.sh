#!/bin/sh
# Runs once, when the database is made: who owns the tables, who works in them, who reads what is published.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" \
  --set app_password="$APP_PASSWORD" \
  --set public_password="$PUBLIC_PASSWORD" \
  --file /docker-entrypoint-initdb.d/roles/roles.sql
