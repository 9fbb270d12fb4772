#!/usr/bin/env bash
# Installs RMBot in Azure and Entra, or brings it up to date; see docs/install.md. Run again it changes what differs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
graph=https://graph.microsoft.com/v1.0
group=rmbot name=rmbot location='' app='' out=$PWD/RMBot.zip version=1.0.0 organisers='' parameters=()
what_if=false uninstall=false yes=false skip_checks=false

help() {
  cat <<'HELP'
deploy.sh [options]           installs RMBot, or brings it up to date
  --group NAME                resource group; made when it is not there (rmbot)
  --location REGION           where, such as westeurope; only needed the first time
  --organisers IDS            Entra object ids of who runs the first programme, separated by commas (you)
  --alert-email ADDRESS       who is written to about alerts and money
  --monthly-budget AMOUNT     in the currency of your bill; 0 for none (250)
  --private-network           storage is reached through private endpoints alone
  --host-name NAME            a name of your own that already leads to the site
  --name NAME                 begins the name of everything (rmbot)
  --parameter KEY=VALUE       any other parameter of azuredeploy.json
  --app FILE                  the process as a release has it, RMBot-app.zip; without it, it is built here
  --out FILE                  where the package for Teams goes (RMBot.zip)
  --version NUMBERS           of that package; Teams takes an update only with a higher one (1.0.0)
  --what-if                   say what would be done, and do nothing
  --skip-checks               do not look whether your rights are enough
  --uninstall [--yes]         delete it all; asks first
HELP
}

say() { printf '%s\n' "$*"; }
fail() {
  printf 'Stopped: %s\n' "$*" >&2
  exit 1
}

# What was just made is not known everywhere in Entra at once.
again() {
  local tries=5
  until "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep "${RMBOT_PAUSE:-10}"
  done
}

has_line() { grep -qxF -- "$2" <<<"$1"; }
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --what-if) what_if=true ;;
      --uninstall) uninstall=true ;;
      --yes) yes=true ;;
      --skip-checks) skip_checks=true ;;
      --private-network) parameters+=(privateNetwork=true) ;;
      --help | -h) help && exit ;;
      --group | --location | --organisers | --alert-email | --monthly-budget | --host-name | --name | --parameter | --app | --out | --version)
        [ $# -gt 1 ] || fail "$1 needs a value; see --help."
        read_value "$1" "$2"
        shift
        ;;
      *) fail "$1 is no option; see --help." ;;
    esac
    shift
  done
}

read_value() {
  case $1 in
    --group) group=$2 ;;
    --location) location=$2 ;;
    --organisers) organisers=$2 ;;
    --alert-email) parameters+=("alertEmail=$2") ;;
    --monthly-budget) parameters+=("monthlyBudget=$2") ;;
    --host-name) parameters+=("hostName=$2") ;;
    --name) name=$2 parameters+=("name=$2") ;;
    --parameter) parameters+=("$2") ;;
    --app) app=$2 ;;
    --out) out=$2 ;;
    --version) version=$2 ;;
  esac
}

check_tools() {
  command -v az >/dev/null || fail "the Azure CLI (az) is missing. Install it from https://aka.ms/azure-cli, or run this in Azure Cloud Shell."
  $what_if || $uninstall || command -v dotnet >/dev/null || fail "the .NET 10 SDK (dotnet) is missing; the package for Teams is made with it. Install it from https://dot.net."
  $what_if || $uninstall || command -v npm >/dev/null || fail "Node.js (npm) is missing; the package for Teams is checked with it. Install it from https://nodejs.org."
  $what_if || $uninstall || [ -n "$app" ] || command -v zip >/dev/null || fail "zip is missing. Install it, or take RMBot-app.zip of a release and pass it with --app."
  [ -z "$app" ] || [ -f "$app" ] || fail "$app is not there. Take RMBot-app.zip of a release, or leave --app out."
}

check_sign_in() {
  local account
  account=$(az account show --query "[id, tenantId]" -o tsv) || fail "you are not signed in. Run: az login"
  read -r subscription tenant <<<"$(tr '\n' ' ' <<<"$account")"
  me=$(az ad signed-in-user show --query id -o tsv 2>/dev/null) || me=''
}

check_rights() {
  local scope=/subscriptions/$subscription roles
  ! $skip_checks && [ -n "$me" ] || return 0
  ! $group_exists || scope=$scope/resourceGroups/$group
  roles=$(az role assignment list --assignee "$me" --scope "$scope" --include-inherited --include-groups --query "[].roleDefinitionName" -o tsv) || fail "your rights could not be read. Pass --skip-checks to go on without."
  has_line "$roles" Owner && return
  if has_line "$roles" Contributor; then
    has_line "$roles" "User Access Administrator" || has_line "$roles" "Role Based Access Control Administrator" && return
  fi
  fail "you may not deploy to $scope. Ask for the role Owner there, or for Contributor and Role Based Access Control Administrator; if it is yours for a time only, activate it first."
}

find_group() {
  group_exists=$(az group exists --name "$group") || fail "resource groups could not be read. Choose a subscription with: az account set"
}

find_registration() {
  local found
  found=$(az ad app list --filter "displayName eq 'RMBot $group'" --query "[].[appId, id]" -o tsv) || fail "app registrations could not be read. Ask for the Entra role Application Developer."
  [ "$(grep -c . <<<"$found")" -le 1 ] || fail "several app registrations are called 'RMBot $group'. Rename or delete those that are not this one's."
  read -r app_id object_id <<<"$found" || true
}

# What is not said this time stays as it was said last time.
find_last_parameters() {
  local remembered=''
  printf '{}' >"$work/last.json"
  if $group_exists && remembered=$(az deployment group show --resource-group "$group" --name rmbot --query properties.parameters.organisers.value -o tsv 2>/dev/null); then
    az deployment group show --resource-group "$group" --name rmbot --query "properties.parameters.{name: {value: name.value}, location: {value: location.value}, planSku: {value: planSku.value}, instances: {value: instances.value}, storageSku: {value: storageSku.value}, alertEmail: {value: alertEmail.value}, monthlyBudget: {value: monthlyBudget.value}, budgetStart: {value: budgetStart.value}, privateNetwork: {value: privateNetwork.value}, hostName: {value: hostName.value}, collectorImage: {value: collectorImage.value}, settings: {value: settings.value}}" -o json >"$work/last.json" || fail "what was deployed last could not be read; run this again."
  fi
  organisers=${organisers:-${remembered:-$me}}
  [ -n "$organisers" ] || fail "nobody is named who would run the first programme. Pass --organisers with their Entra object ids."
  parameters+=("organisers=$organisers")
}

check_location() {
  $group_exists || [ -n "$location" ] || fail "the resource group $group is not there yet. Pass --location to have it made, such as --location westeurope."
}

preview() {
  $group_exists || say "Would make the resource group $group in ${location:-the region you name with --location}."
  [ -n "$app_id" ] || say "Would make the app registration 'RMBot $group' and its service principal."
  say "Would describe the registration as deploy/entra/registration.json does, and trust the Bot Service's token store."
  if $group_exists; then
    az deployment group what-if --resource-group "$group" --name rmbot --template-file "$here/azuredeploy.json" --parameters "@$work/last.json" --parameters "appId=${app_id:-00000000-0000-0000-0000-000000000000}" "${parameters[@]}" || fail "Azure refuses the template; see above."
  else
    say "Would deploy deploy/azuredeploy.json with ${parameters[*]}; Azure can say more once the resource group is there."
  fi
  say "Would send the process to the site and write the package for Teams to $out. Nothing was changed."
}

build_app() {
  [ -z "$app" ] || return 0
  say "Building the process"
  dotnet publish "$here/../src/Bot" -c Release -p:OfflineSdk=false -o "$work/app" -v quiet -nologo || fail "the process could not be built; see above. Or take RMBot-app.zip of a release and pass it with --app."
  (cd "$work/app" && zip -qr "$work/app.zip" .)
  app=$work/app.zip
}

make_group() {
  $group_exists && return
  say "Making the resource group $group"
  az group create --name "$group" --location "$location" --tags "rmbot=$name" --output none || fail "the resource group could not be made. Ask for the role Contributor of the subscription, or have $group made for you."
}

make_registration() {
  local made
  if [ -z "$app_id" ]; then
    say "Making the app registration 'RMBot $group'"
    made=$(az ad app create --display-name "RMBot $group" --sign-in-audience AzureADMyOrg --requested-access-token-version 2 --query "[appId, id]" -o tsv) || fail "the app registration could not be made. Ask for the Entra role Application Developer."
    read -r app_id object_id <<<"$(tr '\n' ' ' <<<"$made")"
  fi
  service_principal=$(az ad sp list --filter "appId eq '$app_id'" --query "[].id" -o tsv) || fail "service principals could not be read. Ask for the Entra role Application Developer."
  [ -n "$service_principal" ] || service_principal=$(again az ad sp create --id "$app_id" --query id -o tsv) || fail "the registration's service principal could not be made. Ask for the Entra role Application Developer."
}

deploy_template() {
  local outputs
  say "Deploying to Azure (some minutes)"
  outputs=$(az deployment group create --resource-group "$group" --name rmbot --template-file "$here/azuredeploy.json" --parameters "@$work/last.json" --parameters "appId=$app_id" "${parameters[@]}" --query "properties.outputs.[botId.value, host.value, siteName.value, uniqueIdentifier.value]" -o tsv) || fail "Azure refused the deployment; what it says above names the resource. Mend that and run this again: it goes on where it stopped."
  read -r bot_id host site unique_identifier <<<"$(tr '\n' ' ' <<<"$outputs")"
}

# The bytes of an id as Entra encodes them: the first three groups turned round, base64 for addresses.
encoded() {
  local id=${1//-/} byte bytes=''
  for byte in 6 4 2 0 10 8 14 12 16 18 20 22 24 26 28 30; do bytes+="\\x${id:byte:2}"; done
  printf %b "$bytes" | base64 | tr '+/' '-_' | tr -d '=\n'
}

fill() {
  sed -e "s|{host}|$host|g" -e "s|{botId}|$bot_id|g" -e "s|{tenant}|$tenant|g" -e "s|{encodedTenant}|$(encoded "$tenant")|g" \
    -e "s|{uniqueIdentifier}|$unique_identifier|g" -e "s|{servicePrincipal}|$service_principal|g" -e "s|{person}|${2:-}|g" \
    "$here/entra/$1" >"$work/$1"
}

describe_registration() {
  local file
  say "Describing the registration"
  # Teams' clients may only be let in to a scope that is there.
  for file in registration.json teams.json; do
    fill "$file"
    again az rest --method PATCH --url "$graph/applications/$object_id" --headers Content-Type=application/json --body "@$work/$file" --output none || fail "the registration could not be described. Ask its owner, or for the Entra role Cloud Application Administrator, and run this again."
  done
}

trust_token_store() {
  local known
  fill federation.json
  known=$(az ad app federated-credential list --id "$object_id" --query "[].name" -o tsv) || fail "the registration's federated credentials could not be read; run this again."
  if has_line "$known" "$unique_identifier"; then
    az ad app federated-credential update --id "$object_id" --federated-credential-id "$unique_identifier" --parameters "@$work/federation.json" --output none
  else
    again az ad app federated-credential create --id "$object_id" --parameters "@$work/federation.json" --output none
  fi || fail "the registration could not be told to trust the Bot Service. Your tenant may forbid federated credentials: ask who looks after its app management policies, and run this again."
}

let_organisers_in() {
  local known person
  known=$(az rest --method GET --url "$graph/servicePrincipals/$service_principal/appRoleAssignedTo" --query "value[].principalId" -o tsv) || fail "who has the organisers' role could not be read; run this again."
  for person in ${organisers//,/ }; do
    has_line "$known" "$person" && continue
    fill role.json "$person"
    again az rest --method POST --url "$graph/servicePrincipals/$service_principal/appRoleAssignedTo" --headers Content-Type=application/json --body "@$work/role.json" --output none || fail "$person could not be given the role Organiser. Check that it is the object id of a person; or give it in Entra, under Enterprise applications, and leave them out of --organisers."
  done
}

send_app() {
  local door
  for door in ftp scm; do
    az resource update --resource-group "$group" --namespace Microsoft.Web --parent "sites/$site" --resource-type basicPublishingCredentialsPolicies --name "$door" --set properties.allow=false --output none || fail "passwords for sending files to the site could not be switched off; run this again."
  done
  say "Sending the process to the site"
  az webapp deploy --resource-group "$group" --name "$site" --src-path "$app" --type zip --output none || fail "the process could not be sent to the site. Look at its deployment center in the portal, and run this again."
}

make_package() {
  dotnet run --project "$here/../manifest" -- --bot-id "$bot_id" --sign-in-id "$app_id" --host "$host" --version "$version" --out "$out" || fail "the package for Teams could not be made; see above. All else is in place."
}

say_what_is_left() {
  cat <<LEFT

RMBot runs at https://$host

What is left for people to do, as docs/install.md tells:
  Consent, once for everybody:
    https://login.microsoftonline.com/$tenant/adminconsent?client_id=$app_id&redirect_uri=https%3A%2F%2F$host%2Fhealthz
  Upload this package in Teams admin center:
    $out
  See whether all is well:
    dotnet run --project deploy/doctor -- https://$host
LEFT
}

remove_all() {
  local tag answer
  if $group_exists; then
    tag=$(az group show --name "$group" --query "tags.rmbot" -o tsv) || fail "the resource group $group could not be read."
    [ "${tag:-None}" != None ] || fail "the resource group $group was not made by this script, and other things may be in it. Delete what is RMBot's in the portal."
    say "In the resource group $group, all of which goes, with everything people said:"
    az resource list --resource-group "$group" --query "[].[type, name]" -o tsv
  fi
  [ -z "$app_id" ] || say "In Entra: the app registration 'RMBot $group' with its consent and roles (for 30 days it can be restored)."
  say "What stays: the app in Teams admin center, messages in people's chats, and meetings in their calendars."
  $group_exists || [ -n "$app_id" ] || fail "nothing of RMBot was found."
  ! $what_if || { say "Nothing was deleted." && exit; }
  $yes || read -r -p "Type $group to delete it: " answer || true
  $yes || [ "${answer:-}" = "$group" ] || fail "nothing was deleted."
  [ -z "$app_id" ] || az ad app delete --id "$object_id" || fail "the app registration could not be deleted. Ask its owner, and run this again."
  ! $group_exists || az group delete --name "$group" --yes || fail "the resource group could not be deleted. A lock may be on it; remove that, and run this again."
  say "Deleted."
}

read_options "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check_tools
check_sign_in
find_group
$uninstall || check_rights
find_registration
if $uninstall; then
  remove_all
  exit
fi
find_last_parameters
if $what_if; then
  preview
  exit
fi
check_location
build_app
make_group
make_registration
deploy_template
describe_registration
trust_token_store
let_organisers_in
send_app
make_package
say_what_is_left
