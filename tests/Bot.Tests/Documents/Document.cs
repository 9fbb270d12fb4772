using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RMBot.Bot.Tests.Documents;

/// <summary>A document of the repository, read as GitHub reads it.</summary>
internal sealed class Document(string path)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .Build();

    /// <summary>What fences say of blocks that hold commands.</summary>
    private static readonly string[] Shells = ["", "bash", "sh", "powershell"];

    private readonly MarkdownDocument content = Markdown.Parse(Repository.Read(path), Pipeline);

    /// <summary>Where its links lead and its pictures are.</summary>
    public IEnumerable<string> Targets => content.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>What is said of each picture to those who do not see it.</summary>
    public IEnumerable<string> Pictures => content.Descendants<LinkInline>().Where(link => link.IsImage).Select(TextOf);

    /// <summary>What a link to a heading of it ends with.</summary>
    public IEnumerable<string?> Anchors =>
        content.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id);

    /// <summary>What readers are told to type into a terminal.</summary>
    public IEnumerable<string> Commands =>
        content
            .Descendants<FencedCodeBlock>()
            .Where(block => Shells.Contains(block.Info ?? ""))
            .SelectMany(block => block.Lines.ToString().Split('\n', StringSplitOptions.TrimEntries))
            .Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>*What stands like this*.</summary>
    public IEnumerable<string> Emphasised =>
        content.Descendants<EmphasisInline>().Where(words => words.DelimiterCount == 1).Select(TextOf);

    /// <summary>`What stands like this`.</summary>
    public IEnumerable<string> Code => content.Descendants<CodeInline>().Select(code => code.Content);

    private static string TextOf(ContainerInline inline) =>
        string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
