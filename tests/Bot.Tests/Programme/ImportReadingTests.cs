using System.Text;
using RMBot.Programme;
using RMBot.Programme.Imports;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Lists of pairs as spreadsheets and people write them.</summary>
public sealed class ImportReadingTests
{
    private static readonly ImportLine[] Two =
    [
        new(2, "alex@example.com", "megan@example.com"),
        new(3, "lee@example.com", "adele@example.com"),
    ];

    [Theory]
    [InlineData("executive;mentor\nalex@example.com;megan@example.com\nlee@example.com;adele@example.com\n")]
    [InlineData("executive,mentor\r\nalex@example.com,megan@example.com\r\nlee@example.com,adele@example.com")]
    [InlineData("executive\tmentor\nalex@example.com\tmegan@example.com\nlee@example.com\tadele@example.com")]
    [InlineData(
        "Executive E-Mail; MENTOR (e-mail)\nalex@example.com; megan@example.com\nlee@example.com;adele@example.com"
    )]
    [InlineData("Mentor,Leader\nmegan@example.com,alex@example.com\nadele@example.com,lee@example.com")]
    [InlineData(
        "No,Executive's email,Mentor's email\n1,alex@example.com,megan@example.com\n2,lee@example.com,adele@example.com"
    )]
    [InlineData(
        "\"executive\",\"mentor\"\n\"alex@example.com\",\"megan@example.com\"\n\"lee@example.com\",\"adele@example.com\""
    )]
    [InlineData("sep=;\nalex@example.com;megan@example.com\nlee@example.com;adele@example.com")]
    [InlineData("\nalex@example.com;megan@example.com\nlee@example.com;adele@example.com\n\n;\n  \n")]
    public void A_list_is_read_however_it_is_separated_quoted_and_headed(string list)
    {
        Assert.Equal(Two, LinesOf(Encoding.UTF8.GetBytes(list)));
        Assert.Equal(Two, LinesOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(list)]));
    }

    [Theory]
    [InlineData("Dirección;Mentoría")]
    [InlineData("DIRECCION;MENTORIA")]
    [InlineData("Correo de la dirección;Correo de la mentora")]
    [InlineData("Directivo/a (correo electrónico);Mentor/a (correo electronico)")]
    [InlineData("Dirigeant;Mentor")]
    [InlineData("Adresse e-mail du dirigeant;Adresse e-mail du mentor")]
    [InlineData("Courriel dirigeant(e);Courriel mentor(e)")]
    [InlineData("Führungskraft;Mentor:in")]
    [InlineData("Fuehrungskraft;Mentorin")]
    [InlineData("E-Mail Fu\u0308hrungskraft;E-Mail Mentor/in")]
    [InlineData("Führungskraft (dienstliche E-Mail-Adresse);Mentor (dienstliche E-Mail-Adresse)")]
    [InlineData("主管;導師")]
    [InlineData("主管的電子郵件；;導師信箱")]
    [InlineData("主管 E-mail;導師 E-mail")]
    public void The_columns_are_named_in_any_of_the_five_languages(string heads) =>
        Assert.Equal(
            [new ImportLine(2, "alex@example.com", "megan@example.com")],
            LinesOf(Encoding.UTF8.GetBytes($"n;{heads}\n1;alex@example.com;megan@example.com"))
        );

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        var list =
            "executive;mentor;note\n\na@example.com;b@example.com;\"one\ntwo\"\n\n\nc@example.com;d@example.com;x";

        Assert.Equal([3, 7], LinesOf(Encoding.UTF8.GetBytes(list)).Select(line => line.Line));
    }

    [Fact]
    public void A_row_that_lacks_a_cell_is_a_row_all_the_same() =>
        Assert.Equal([new ImportLine(2, "a@example.com", "")], LinesOf("executive;mentor\na@example.com"u8.ToArray()));

    [Theory]
    [InlineData("", ImportProblem.Empty, 1)]
    [InlineData("executive;mentor\n\n", ImportProblem.Empty, 1)]
    [InlineData("\nexecutive;department\na@example.com;Sales", ImportProblem.WrongColumns, 2)]
    [InlineData("a@example.com;b@example.com;c@example.com", ImportProblem.WrongColumns, 1)]
    [InlineData("just one column\na@example.com", ImportProblem.WrongColumns, 1)]
    [InlineData(
        "executive;mentor\na@example.com;\"b@example.com\nc@example.com;d@example.com",
        ImportProblem.OpenQuote,
        2
    )]
    public void A_file_that_is_no_list_is_named_with_the_line(string list, ImportProblem problem, int line) =>
        Assert.Equal(new ImportFile.Unreadable(problem, line), ImportReading.Read(Encoding.UTF8.GetBytes(list)));

    [Fact]
    public void Another_encoding_is_named_with_the_line_of_its_first_byte_that_is_no_text()
    {
        Assert.Equal(
            new ImportFile.Unreadable(ImportProblem.NotText, 1),
            ImportReading.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("executive;mentor")])
        );
        Assert.Equal(
            new ImportFile.Unreadable(ImportProblem.NotText, 3),
            ImportReading.Read(Encoding.Latin1.GetBytes("executive;mentor\na@example.com;b@example.com\nJürgen"))
        );
        Assert.Equal(
            new ImportFile.Unreadable(ImportProblem.NotText, 1),
            ImportReading.Read([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])
        );
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_one_more_is_not()
    {
        var row = "a@example.com;b@example.com\n";
        var most = string.Concat(Enumerable.Repeat(row, Importing.MostRows));

        Assert.Equal(Importing.MostRows, LinesOf(Encoding.UTF8.GetBytes(most)).Length);
        Assert.Equal(
            new ImportFile.Unreadable(ImportProblem.TooManyRows, Importing.MostRows + 1),
            ImportReading.Read(Encoding.UTF8.GetBytes(most + row))
        );
    }

    private static ImportLine[] LinesOf(byte[] file) =>
        [.. Assert.IsType<ImportFile.Lines>(ImportReading.Read(file)).All];
}
