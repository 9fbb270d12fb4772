using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using static RMBot.OfflineSdk.Tests.Tables.ScriptedServer;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class PipelineTests
{
    private const string Row = """{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r","Text":"hello"}""";

    [Fact]
    public async Task A_busy_service_is_asked_again_with_the_same_body()
    {
        await using var server = await StartAsync(
            new(503, """{"odata.error":{"code":"ServerBusy","message":{"value":"later"}}}"""),
            new(500),
            new(204)
        );

        var added = await Table(server).AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "hello" });

        Assert.Equal(204, added.Status);
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Body).Distinct());
        Assert.Single(server.Requests.Select(request => request.Headers["x-ms-client-request-id"]).Distinct());
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_an_error_after_a_few_tries()
    {
        var busy = new Answer(503, """{"odata.error":{"code":"ServerBusy","message":{"value":"later"}}}""");
        await using var server = await StartAsync(busy, busy, busy, busy);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table(server).GetEntityAsync<TableEntity>("p", "r")
        );

        Assert.Equal((503, "ServerBusy"), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        await using var server = await StartAsync(new Answer(412));

        await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table(server).UpsertEntityAsync(new TableEntity("p", "r"))
        );

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_empty_page_with_a_token_is_not_the_end()
    {
        await using var server = await StartAsync(
            new(
                200,
                """{"value":[]}""",
                new()
                {
                    ["x-ms-continuation-NextPartitionKey"] = "1!4!a&b=",
                    ["x-ms-continuation-NextRowKey"] = "1!4!c d",
                }
            ),
            new(200, """{"value":[]}""", new() { ["x-ms-continuation-NextPartitionKey"] = "1!4!only" }),
            new(200, $$"""{"value":[{{Row}}]}""")
        );

        var rows = await Table(server).QueryAsync<TableEntity>("Text eq 'hello'").ToListAsync();

        Assert.Equal("hello", Assert.Single(rows).GetString("Text"));
        var asked = server.Requests.Select(request =>
            QueryHelpers.ParseQuery(new Uri(server.Address, request.Line[4..]).Query)
        );
        Assert.Equal(
            [(null, null), ("1!4!a&b=", "1!4!c d"), ("1!4!only", null)],
            asked.Select(query => (Value(query, "NextPartitionKey"), Value(query, "NextRowKey")))
        );
        Assert.All(asked, query => Assert.Equal("Text eq 'hello'", Value(query, "$filter")));
    }

    [Fact]
    public async Task Every_request_says_which_version_of_the_service_it_means()
    {
        await using var server = await StartAsync(new Answer(200, Row));

        await Table(server).GetEntityAsync<TableEntity>("p", "r");

        var asked = server.Requests.Single();
        Assert.Equal("2020-12-06", asked.Headers["x-ms-version"]);
        Assert.Equal("application/json;odata=minimalmetadata", asked.Headers["Accept"]);
        Assert.StartsWith("SharedKey", asked.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"odata.error":{"code":"EntityTooLarge","message":{"lang":"en-US","value":"Too large."}}}""")]
    [InlineData(
        "<?xml version=\"1.0\"?><m:error xmlns:m=\"urn:x\"><m:code>EntityTooLarge</m:code><m:message>Too large.</m:message></m:error>"
    )]
    [InlineData("\uFEFF<Error><Code>EntityTooLarge</Code><Message>Too large.</Message></Error>")]
    public async Task The_code_and_message_are_read_from_every_shape_of_refusal(string body)
    {
        await using var server = await StartAsync(new Answer(400, body));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table(server).AddEntityAsync(new TableEntity("p", "r"))
        );

        Assert.Equal((400, "EntityTooLarge"), (refusal.Status, refusal.ErrorCode));
        Assert.StartsWith("Too large.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>gateway")]
    [InlineData("{broken")]
    [InlineData("""{"error":"other"}""")]
    public async Task A_refusal_nobody_can_read_keeps_its_status_and_the_code_of_its_header(string body)
    {
        await using var server = await StartAsync(
            new Answer(403, body, new() { ["x-ms-error-code"] = "AuthorizationFailure" })
        );

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table(server).GetEntityIfExistsAsync<TableEntity>("p", "r")
        );

        Assert.Equal((403, "AuthorizationFailure"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_refusal_of_a_whole_transaction_is_an_error_without_an_index()
    {
        await using var server = await StartAsync(
            new Answer(413, """{"odata.error":{"code":"RequestBodyTooLarge","message":{"value":"Too large."}}}""")
        );

        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            Table(server).SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))])
        );

        Assert.Equal((413, "RequestBodyTooLarge"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_refused_action_is_found_in_the_answer_of_the_cloud()
    {
        const string answer = """
            --batchresponse_1
            Content-Type: multipart/mixed; boundary=changesetresponse_2

            --changesetresponse_2
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            HTTP/1.1 400 Bad Request
            DataServiceVersion: 3.0;
            Content-Type: application/json;odata=minimalmetadata;streaming=true;charset=utf-8

            {"odata.error":{"code":"CommandsInBatchActOnDifferentPartitions","message":{"lang":"en-US","value":"1:All must be of one partition.\nRequestId:3"}}}
            --changesetresponse_2--
            --batchresponse_1--
            """;
        await using var server = await StartAsync(
            new Answer(
                202,
                answer.ReplaceLineEndings("\r\n"),
                new() { ["Content-Type"] = "multipart/mixed; boundary=batchresponse_1" }
            )
        );

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table(server)
                .SubmitTransactionAsync([
                    new(TableTransactionActionType.Add, new TableEntity("p", "r")),
                    new(TableTransactionActionType.Add, new TableEntity("q", "r")),
                ])
        );

        Assert.Equal(1, refusal.FailedTransactionActionIndex);
        Assert.Equal(400, refusal.Status);
        Assert.Equal(TableErrorCode.CommandsInBatchActOnDifferentPartitions, refusal.ErrorCode);
    }

    [Fact]
    public async Task A_reader_that_gives_up_is_not_kept_waiting()
    {
        await using var server = await StartAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Table(server).GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancelled.Token)
        );
    }

    private static string? Value(Dictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out var value) ? value.ToString() : null;

    private static TableClient Table(ScriptedServer server)
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new TableClient(server.Address, "Things", new TableSharedKeyCredential("acme", "a2V5"), options);
    }
}
