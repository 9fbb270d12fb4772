using System.Text;
using Azure;
using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Fuzz;

/// <summary>
/// Whatever is answered, a request ends: well, or with a <see cref="RequestFailedException"/>, of no status when the answer
/// cannot be read.
/// </summary>
public sealed class SpoiltAnswerTests
{
    private const int Answers = 4_000;
    private const int Seed = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Row = """
        {"odata.metadata":"https://x/$metadata#t","odata.etag":"W/\"datetime'1'\"","PartitionKey":"p","RowKey":"r",
        "Timestamp@odata.type":"Edm.DateTime","Timestamp":"2026-03-03T09:00:00Z","Text":"hello","Yes":true,"Small":7,
        "Big@odata.type":"Edm.Int64","Big":"9007199254740993","Half":0.5,"Endless@odata.type":"Edm.Double",
        "Endless":"Infinity","Id@odata.type":"Edm.Guid","Id":"00000000-0000-0000-0000-000000000001",
        "At@odata.type":"Edm.DateTime","At":"2026-03-03T09:00:00.0000001Z","Bytes@odata.type":"Edm.Binary","Bytes":"AAEC"}
        """;

    private const string Error =
        """{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"1:There already."}}}""";

    private const string ErrorInXml = """
        <?xml version="1.0"?><m:error xmlns:m="http://x"><m:code>ServerBusy</m:code><m:message>Later.</m:message></m:error>
        """;

    private static readonly string Done = Batch("204 No Content", "ETag: W/\"datetime'1'\"\r\n\r\n", times: 2);
    private static readonly string Refused = Batch("409 Conflict", $"Content-Type: application/json\r\n\r\n{Error}", 1);

    private static readonly Dictionary<string, (string Asked, int Status, string Answer)> Answered = new()
    {
        ["a row"] = ("a row", 200, Row),
        ["a page"] = ("a page", 200, $$"""{"value":[{{Row}},{{Row}}]}"""),
        ["a transaction that is done"] = ("a transaction", 202, Done),
        ["a transaction that is refused"] = ("a transaction", 202, Refused),
        ["a row there is not"] = ("a row", 404, Error),
        ["a row there is not, in XML"] = ("a row", 404, ErrorInXml),
        ["a page that is refused"] = ("a page", 400, Error),
        ["a transaction that is too large, in XML"] = ("a transaction", 413, ErrorInXml),
        ["a write over what is newer"] = ("a write", 412, Error),
        ["a write that is forbidden, in XML"] = ("a write", 403, ErrorInXml),
    };

    public static TheoryData<string> Whole => [.. Answered.Keys];

    [Theory]
    [MemberData(nameof(Whole))]
    public async Task However_an_answer_is_spoilt_who_asked_is_told_in_one_way(string what)
    {
        var (asked, status, answer) = Answered[what];
        var spoiling = new Spoiling(Seed);
        for (var number = 1; number <= Answers / 10; number++)
        {
            var body = spoiling.Spoil(answer);
            var failure = await FailureOfAsync(asked, new ServedAnswer { Status = status, Body = body });
            Assert.True(
                failure is null or RequestFailedException,
                $"Seed {Seed}, answer {number}: {failure}\n{Encoding.UTF8.GetString(body)}"
            );
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_transaction_whose_answer_tells_of_fewer_or_more_actions_than_asked_has_failed(int told)
    {
        var answer = Encoding.UTF8.GetBytes(Batch("204 No Content", "\r\n", told));

        var failure = await FailureOfAsync("a transaction", new ServedAnswer { Status = 202, Body = answer });

        Assert.Equal(0, Assert.IsType<RequestFailedException>(failure).Status);
    }

    [Fact]
    public async Task Entities_in_an_error_that_name_one_another_ten_times_over_are_not_unfolded()
    {
        var entities = string.Concat(
            Enumerable.Range(1, 12).Select(level => $"<!ENTITY e{level} \"{Repeated($"&e{level - 1};", 10)}\">")
        );
        var answer = $"<!DOCTYPE error [<!ENTITY e0 \"ha\">{entities}]><error><code>&e12;</code></error>";

        var failure = await FailureOfAsync(
            "a write",
            new ServedAnswer { Status = 400, Body = Encoding.UTF8.GetBytes(answer) }
        );

        Assert.Null(Assert.IsType<RequestFailedException>(failure).ErrorCode);
    }

    private static async Task<Exception?> FailureOfAsync(string asked, ServedAnswer answer)
    {
        var table = ServedAnswer.Of(answer);
        var row = new TableEntity("p", "r");
        return await Record.ExceptionAsync(() =>
            (
                asked switch
                {
                    "a row" => table.GetEntityIfExistsAsync<TableEntity>("p", "r"),
                    "a page" => table.QueryAsync<TableEntity>().ToListAsync().AsTask(),
                    "a write" => table.AddEntityAsync(row),
                    _ => (Task)
                        table.SubmitTransactionAsync([
                            new(TableTransactionActionType.Add, row),
                            new(TableTransactionActionType.Add, new TableEntity("p", "s")),
                        ]),
                }
            ).WaitAsync(Patience)
        );
    }

    private static string Batch(string status, string rest, int times) =>
        "--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n"
        + Repeated(
            "--changesetresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n"
                + $"HTTP/1.1 {status}\r\nDataServiceVersion: 1.0;\r\n{rest}\r\n",
            times
        )
        + "--changesetresponse_1--\r\n--batchresponse_1--\r\n";

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
