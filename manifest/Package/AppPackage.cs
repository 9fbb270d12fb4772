using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace RMBot.Package;

/// <summary>The files of the app package, and the zip they become.</summary>
public static class AppPackage
{
    public const string Manifest = "manifest.json";

    /// <summary>What a zip can say at the earliest; the same files are then the same zip, whenever it is made.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="folder">With the manifest, the icons and the texts of all languages.</param>
    /// <exception cref="KeyNotFoundException">The manifest names a text that a language does not have.</exception>
    public static IReadOnlyDictionary<string, byte[]> Files(string folder, AppIds ids)
    {
        var template = new Template(File.ReadAllText(Path.Combine(folder, Manifest)), ids.Values);
        var languages = new Languages(Path.Combine(folder, "languages"));
        var manifest = template.In(languages.TextsOf(CultureInfo.GetCultureInfo("en")));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [Manifest] = Bytes(manifest) };
        foreach (var (tag, file) in PackageCheck.Translations(manifest))
        {
            files[file] = Bytes(template.Translation(languages.TextsOf(CultureInfo.GetCultureInfo(tag)), ids.Schema));
        }

        foreach (var icon in PackageCheck.Icons(manifest))
        {
            files[icon] = File.ReadAllBytes(Path.Combine(folder, "icons", icon));
        }

        return files;
    }

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Always;
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Readable) + "\n");
}
