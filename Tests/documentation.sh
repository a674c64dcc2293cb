#!/usr/bin/env bash
# Builds the documentation of both libraries. A warning, such as a link that leads nowhere or a parameter
# that is not described, is an error. The programs in the articles are run by the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
swift package "$@" generate-documentation --target Apus --target ApusCore --warnings-as-errors
