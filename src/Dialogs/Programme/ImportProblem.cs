namespace RMBot.Programme;

/// <summary>Why a file is no list of pairs.</summary>
public enum ImportProblem
{
    Empty,

    /// <summary>A picture, a workbook, or text in another encoding than UTF-8.</summary>
    NotText,

    /// <summary>No column of executives, or none of mentors.</summary>
    WrongColumns,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    OpenQuote,
    TooManyRows,
}
