using RMBot.Programme;
using RMBot.Programme.Imports;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What a list tells by itself.</summary>
public sealed class ImportingTests
{
    [Theory]
    [InlineData("megan.bowen@example.com", "megan.bowen@example.com")]
    [InlineData("  Megan.Bowen@Example.com ", "Megan.Bowen@Example.com")]
    [InlineData("Bowen, Megan <megan@example.com>", "megan@example.com")]
    [InlineData("mailto:megan@example.com", "megan@example.com")]
    [InlineData("megan", null)]
    [InlineData("", null)]
    [InlineData("megan@example.com and lee@example.com", null)]
    [InlineData("see megan@example.com", null)]
    [InlineData("=HYPERLINK(\"megan@example.com\")", null)]
    [InlineData("megan@@example.com", null)]
    public void An_address_is_a_whole_cell(string cell, string? address) => Assert.Equal(address, Addresses.Of(cell));

    [Fact]
    public void Of_the_same_two_in_any_letter_case_the_first_counts() =>
        Assert.Equal(
            [null, PairOutcome.Duplicate, null],
            Importing
                .Classify([
                    new(1, "a@example.com", "b@example.com"),
                    new(2, "A@example.com", "B@EXAMPLE.com"),
                    new(3, "b@example.com", "a@example.com"),
                ])
                .Select(row => row.Outcome)
        );

    [Fact]
    public void A_cell_that_holds_a_letter_is_shown_as_far_as_an_address_may_be_long() =>
        Assert.Equal(
            Addresses.Longest,
            Importing.Classify([new(1, new string('x', 1_000_000), "b@example.com")])[0].Executive.Length
        );

    /// <summary>Random lists, always the same: whatever can be told without looking anybody up is told of every row.</summary>
    [Fact]
    public void Every_row_of_a_list_is_accounted_for_and_every_bad_one_named()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var list = new AList(rows: 1 + (seed * 3), badInHundred: seed % 40, seed);
            var rows = Importing.Classify(Assert.IsType<ImportFile.Lines>(ImportReading.Read(list.File)).All);

            Assert.Equal(list.Expected.Keys, rows.Select(row => row.Line));
            Assert.All(
                rows,
                row =>
                    Assert.Equal(
                        list.Expected[row.Line]
                            is { } told
                                and (PairOutcome.Invalid or PairOutcome.Duplicate or PairOutcome.SamePerson)
                            ? told
                            : null,
                        row.Outcome
                    )
            );
        }
    }
}
