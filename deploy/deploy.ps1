<#
.SYNOPSIS
Installs RMBot in Azure and Entra, or brings it up to date; see docs/install.md. Run again it changes what differs.
Does what deploy.sh does; its --help tells what each option means.
#>
param(
    [string]$Group = 'rmbot',
    [string]$Location = '',
    [string]$Organisers = '',
    [string]$AlertEmail = '',
    [string]$MonthlyBudget = '',
    [switch]$PrivateNetwork,
    [string]$HostName = '',
    [string]$Name = '',
    [string[]]$Parameter = @(),
    [string]$App = '',
    [string]$Out = (Join-Path (Get-Location) 'RMBot.zip'),
    [string]$Version = '1.0.0',
    [switch]$WhatIf,
    [switch]$SkipChecks,
    [switch]$Uninstall,
    [switch]$Yes
)

Set-StrictMode -Version 3
$graph = 'https://graph.microsoft.com/v1.0'
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())

class Stop : Exception { Stop([string]$why) : base($why) {} }
function Fail([string]$why) { throw [Stop]::new($why) }
# When the command before it failed.
function OrFail([string]$why) { if ($LASTEXITCODE -ne 0) { Fail $why } }

# What was just made is not known everywhere in Entra at once.
function Again([scriptblock]$what) {
    $pause = 10
    if ($null -ne $env:RMBOT_PAUSE) { $pause = [int]$env:RMBOT_PAUSE }
    foreach ($try in 1..5) {
        & $what
        if ($LASTEXITCODE -eq 0 -or $try -eq 5) { return }
        Start-Sleep -Seconds $pause
    }
}

function Words($text) { , @(("$text" -split '\s+') | Where-Object { $_ }) }

function Has($name) { $null -ne (Get-Command $name -ErrorAction SilentlyContinue) }
function CheckTools {
    if (-not (Has az)) { Fail 'the Azure CLI (az) is missing. Install it from https://aka.ms/azure-cli, or run this in Azure Cloud Shell.' }
    if (-not $WhatIf -and -not $Uninstall -and -not (Has dotnet)) { Fail 'the .NET 10 SDK (dotnet) is missing; the package for Teams is made with it. Install it from https://dot.net.' }
    if (-not $WhatIf -and -not $Uninstall -and -not (Has npm)) { Fail 'Node.js (npm) is missing; the package for Teams is checked with it. Install it from https://nodejs.org.' }
    if ($App -and -not (Test-Path $App)) { Fail "$App is not there. Take RMBot-app.zip of a release, or leave -App out." }
}

function CheckSignIn {
    $account = az account show --query "[id, tenantId]" -o tsv
    OrFail 'you are not signed in. Run: az login'
    $script:subscription, $script:tenant = Words $account
    $script:me = ''
    $found = az ad signed-in-user show --query id -o tsv 2>$null
    if ($LASTEXITCODE -eq 0) { $script:me = "$found" }
}

function CheckRights {
    if ($SkipChecks -or -not $me) { return }
    $scope = "/subscriptions/$subscription"
    if ($groupExists) { $scope = "$scope/resourceGroups/$Group" }
    $roles = @(az role assignment list --assignee $me --scope $scope --include-inherited --include-groups --query "[].roleDefinitionName" -o tsv)
    OrFail 'your rights could not be read. Pass -SkipChecks to go on without.'
    $maySayWho = $roles -contains 'User Access Administrator' -or $roles -contains 'Role Based Access Control Administrator'
    if ($roles -contains 'Owner' -or ($roles -contains 'Contributor' -and $maySayWho)) { return }
    Fail "you may not deploy to $scope. Ask for the role Owner there, or for Contributor and Role Based Access Control Administrator; if it is yours for a time only, activate it first."
}

function FindGroup {
    $script:groupExists = (az group exists --name $Group) -eq 'true'
    OrFail 'resource groups could not be read. Choose a subscription with: az account set'
}

function FindRegistration {
    $found = @(az ad app list --filter "displayName eq 'RMBot $Group'" --query "[].[appId, id]" -o tsv)
    OrFail 'app registrations could not be read. Ask for the Entra role Application Developer.'
    if ($found.Count -gt 1) { Fail "several app registrations are called 'RMBot $Group'. Rename or delete those that are not this one's." }
    $script:appId = $script:objectId = ''
    if ($found.Count -eq 1) { $script:appId, $script:objectId = Words $found }
}

# What is not said this time stays as it was said last time.
function FindLastParameters {
    $remembered = ''
    Save 'last.json' '{}'
    if ($groupExists) {
        $found = az deployment group show --resource-group $Group --name rmbot --query properties.parameters.organisers.value -o tsv 2>$null
        if ($LASTEXITCODE -eq 0) {
            $remembered = "$found"
            $last = az deployment group show --resource-group $Group --name rmbot --query "properties.parameters.{name: {value: name.value}, location: {value: location.value}, planSku: {value: planSku.value}, instances: {value: instances.value}, storageSku: {value: storageSku.value}, alertEmail: {value: alertEmail.value}, monthlyBudget: {value: monthlyBudget.value}, budgetStart: {value: budgetStart.value}, privateNetwork: {value: privateNetwork.value}, hostName: {value: hostName.value}, collectorImage: {value: collectorImage.value}, settings: {value: settings.value}}" -o json
            OrFail 'what was deployed last could not be read; run this again.'
            Save 'last.json' ($last -join "`n")
        }
    }
    $script:people = @($Organisers, $remembered, $me) | Where-Object { $_ } | Select-Object -First 1
    if (-not $people) { Fail 'nobody is named who would run the first programme. Pass -Organisers with their Entra object ids.' }
    $script:parameters = @($Parameter) + @("organisers=$people")
    if ($Name) { $script:parameters += "name=$Name" }
    if ($AlertEmail) { $script:parameters += "alertEmail=$AlertEmail" }
    if ($MonthlyBudget) { $script:parameters += "monthlyBudget=$MonthlyBudget" }
    if ($HostName) { $script:parameters += "hostName=$HostName" }
    if ($PrivateNetwork) { $script:parameters += 'privateNetwork=true' }
}

# Without a byte order mark, which az does not take.
function Save($file, $text) { [IO.File]::WriteAllText((Join-Path $work $file), $text) }

function CheckLocation {
    if (-not $groupExists -and -not $Location) { Fail "the resource group $Group is not there yet. Pass -Location to have it made, such as -Location westeurope." }
}

function Preview {
    if (-not $groupExists) { "Would make the resource group $Group in $(if ($Location) { $Location } else { 'the region you name with -Location' })." }
    if (-not $appId) { "Would make the app registration 'RMBot $Group' and its service principal." }
    "Would describe the registration as deploy/entra/registration.json does, and trust the Bot Service's token store."
    if ($groupExists) {
        $known = if ($appId) { $appId } else { '00000000-0000-0000-0000-000000000000' }
        az deployment group what-if --resource-group $Group --name rmbot --template-file "$PSScriptRoot/azuredeploy.json" --parameters "@$work/last.json" --parameters "appId=$known" $parameters
        OrFail 'Azure refuses the template; see above.'
    }
    else { "Would deploy deploy/azuredeploy.json with $parameters; Azure can say more once the resource group is there." }
    "Would send the process to the site and write the package for Teams to $Out. Nothing was changed."
}

function BuildApp {
    if ($App) { return }
    Write-Host 'Building the process'
    dotnet publish "$PSScriptRoot/../src/Bot" -c Release -p:OfflineSdk=false -o "$work/app" -v quiet -nologo | Out-Host
    OrFail 'the process could not be built; see above. Or take RMBot-app.zip of a release and pass it with -App.'
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    [IO.Compression.ZipFile]::CreateFromDirectory("$work/app", "$work/app.zip")
    $script:App = "$work/app.zip"
}

function MakeGroup {
    if ($groupExists) { return }
    Write-Host "Making the resource group $Group"
    $mark = if ($Name) { $Name } else { 'rmbot' }
    az group create --name $Group --location $Location --tags "rmbot=$mark" --output none
    OrFail "the resource group could not be made. Ask for the role Contributor of the subscription, or have $Group made for you."
}

function MakeRegistration {
    if (-not $appId) {
        Write-Host "Making the app registration 'RMBot $Group'"
        $made = az ad app create --display-name "RMBot $Group" --sign-in-audience AzureADMyOrg --requested-access-token-version 2 --query "[appId, id]" -o tsv
        OrFail 'the app registration could not be made. Ask for the Entra role Application Developer.'
        $script:appId, $script:objectId = Words $made
    }
    $script:servicePrincipal = az ad sp list --filter "appId eq '$appId'" --query "[].id" -o tsv
    OrFail 'service principals could not be read. Ask for the Entra role Application Developer.'
    if (-not $servicePrincipal) {
        $script:servicePrincipal = Again { az ad sp create --id $appId --query id -o tsv }
        OrFail "the registration's service principal could not be made. Ask for the Entra role Application Developer."
    }
}

function DeployTemplate {
    Write-Host 'Deploying to Azure (some minutes)'
    $outputs = az deployment group create --resource-group $Group --name rmbot --template-file "$PSScriptRoot/azuredeploy.json" --parameters "@$work/last.json" --parameters "appId=$appId" $parameters --query "properties.outputs.[botId.value, host.value, siteName.value, uniqueIdentifier.value]" -o tsv
    OrFail 'Azure refused the deployment; what it says above names the resource. Mend that and run this again: it goes on where it stopped.'
    $script:botId, $script:site, $script:siteName, $script:uniqueIdentifier = Words $outputs
}

# The bytes of an id as Entra encodes them.
function Encoded([Guid]$id) { [Convert]::ToBase64String($id.ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_') }

function Fill($file, $person = '') {
    $text = [IO.File]::ReadAllText("$PSScriptRoot/entra/$file")
    $text = $text.Replace('{host}', $site).Replace('{botId}', $botId).Replace('{tenant}', $tenant).Replace('{encodedTenant}', (Encoded $tenant))
    Save $file $text.Replace('{uniqueIdentifier}', $uniqueIdentifier).Replace('{servicePrincipal}', $servicePrincipal).Replace('{person}', $person)
}

function DescribeRegistration {
    Write-Host 'Describing the registration'
    # Teams' clients may only be let in to a scope that is there.
    foreach ($file in 'registration.json', 'teams.json') {
        Fill $file
        Again { az rest --method PATCH --url "$graph/applications/$objectId" --headers Content-Type=application/json --body "@$work/$file" --output none }
        OrFail 'the registration could not be described. Ask its owner, or for the Entra role Cloud Application Administrator, and run this again.'
    }
}

function TrustTokenStore {
    Fill federation.json
    $known = @(az ad app federated-credential list --id $objectId --query "[].name" -o tsv)
    OrFail "the registration's federated credentials could not be read; run this again."
    if ($known -contains $uniqueIdentifier) {
        az ad app federated-credential update --id $objectId --federated-credential-id $uniqueIdentifier --parameters "@$work/federation.json" --output none
    }
    else {
        Again { az ad app federated-credential create --id $objectId --parameters "@$work/federation.json" --output none }
    }
    OrFail 'the registration could not be told to trust the Bot Service. Your tenant may forbid federated credentials: ask who looks after its app management policies, and run this again.'
}

function LetOrganisersIn {
    $known = @(az rest --method GET --url "$graph/servicePrincipals/$servicePrincipal/appRoleAssignedTo" --query "value[].principalId" -o tsv)
    OrFail "who has the organisers' role could not be read; run this again."
    foreach ($person in $people -split ',' | ForEach-Object { $_.Trim() } | Where-Object { $_ -and $known -notcontains $_ }) {
        Fill role.json $person
        Again { az rest --method POST --url "$graph/servicePrincipals/$servicePrincipal/appRoleAssignedTo" --headers Content-Type=application/json --body "@$work/role.json" --output none }
        OrFail "$person could not be given the role Organiser. Check that it is the object id of a person; or give it in Entra, under Enterprise applications, and leave them out of -Organisers."
    }
}

function SendApp {
    foreach ($door in 'ftp', 'scm') {
        az resource update --resource-group $Group --namespace Microsoft.Web --parent "sites/$siteName" --resource-type basicPublishingCredentialsPolicies --name $door --set properties.allow=false --output none
        OrFail 'passwords for sending files to the site could not be switched off; run this again.'
    }
    Write-Host 'Sending the process to the site'
    az webapp deploy --resource-group $Group --name $siteName --src-path $App --type zip --output none
    OrFail 'the process could not be sent to the site. Look at its deployment center in the portal, and run this again.'
}

function MakePackage {
    dotnet run --project "$PSScriptRoot/../manifest" -- --bot-id $botId --sign-in-id $appId --host $site --version $Version --out $Out | Out-Host
    OrFail 'the package for Teams could not be made; see above. All else is in place.'
}

function SayWhatIsLeft {
    @"

RMBot runs at https://$site

What is left for people to do, as docs/install.md tells:
  Consent, once for everybody:
    https://login.microsoftonline.com/$tenant/adminconsent?client_id=$appId&redirect_uri=https%3A%2F%2F$site%2Fhealthz
  Upload this package in Teams admin center:
    $Out
  See whether all is well:
    dotnet run --project deploy/doctor -- https://$site
"@
}

function RemoveAll {
    if ($groupExists) {
        $tag = az group show --name $Group --query "tags.rmbot" -o tsv
        OrFail "the resource group $Group could not be read."
        if (-not $tag -or $tag -eq 'None') { Fail "the resource group $Group was not made by this script, and other things may be in it. Delete what is RMBot's in the portal." }
        Write-Host "In the resource group $Group, all of which goes, with everything people said:"
        az resource list --resource-group $Group --query "[].[type, name]" -o tsv | Out-Host
    }
    if ($appId) { Write-Host "In Entra: the app registration 'RMBot $Group' with its consent and roles (for 30 days it can be restored)." }
    Write-Host "What stays: the app in Teams admin center, messages in people's chats, and meetings in their calendars."
    if (-not $groupExists -and -not $appId) { Fail 'nothing of RMBot was found.' }
    if ($WhatIf) { Write-Host 'Nothing was deleted.'; return }
    if (-not $Yes -and (Read-Host "Type $Group to delete it") -cne $Group) { Fail 'nothing was deleted.' }
    if ($appId) {
        az ad app delete --id $objectId
        OrFail 'the app registration could not be deleted. Ask its owner, and run this again.'
    }
    if ($groupExists) {
        az group delete --name $Group --yes
        OrFail 'the resource group could not be deleted. A lock may be on it; remove that, and run this again.'
    }
    Write-Host 'Deleted.'
}

function Install {
    CheckLocation
    BuildApp
    MakeGroup
    MakeRegistration
    DeployTemplate
    DescribeRegistration
    TrustTokenStore
    LetOrganisersIn
    SendApp
    MakePackage
    SayWhatIsLeft
}

try {
    New-Item -ItemType Directory $work | Out-Null
    CheckTools
    CheckSignIn
    FindGroup
    if (-not $Uninstall) { CheckRights }
    FindRegistration
    if ($Uninstall) { RemoveAll }
    else {
        FindLastParameters
        if ($WhatIf) { Preview } else { Install }
    }
}
catch [Stop] {
    [Console]::Error.WriteLine("Stopped: $($_.Exception.Message)")
    exit 1
}
finally {
    Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
}
