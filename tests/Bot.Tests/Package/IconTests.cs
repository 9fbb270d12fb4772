using System.Diagnostics;
using RMBot.Tools;

namespace RMBot.Bot.Tests.Package;

/// <summary>The two pictures of the app (platform page "Required and limits").</summary>
public sealed class IconTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("color")]
    [InlineData("outline")]
    public async Task A_picture_is_what_its_source_draws(string name)
    {
        await NpmTools.InstallAsync(TestContext.Current.SendDiagnosticMessage, Ct);
        var drawn = Path.Combine(Directory.CreateTempSubdirectory("rmbot-icon-").FullName, $"{name}.png");
        var script = Path.Combine(NpmTools.RepositoryRoot, "tools", "render-icon.cjs");

        using var node = Process.Start(NpmTools.Start(script, Path.ChangeExtension(FileOf(name), "svg"), drawn))!;
        var failure = await node.StandardError.ReadToEndAsync(Ct);
        await node.WaitForExitAsync(Ct);

        Assert.Equal("", failure);
        Assert.Equal(await File.ReadAllBytesAsync(FileOf(name), Ct), await File.ReadAllBytesAsync(drawn, Ct));
        Directory.Delete(Path.GetDirectoryName(drawn)!, recursive: true);
    }

    [Fact]
    public void The_colour_icon_is_a_full_square_with_its_symbol_in_the_middle()
    {
        var icon = Png.Read(File.ReadAllBytes(FileOf("color")));
        var ground = icon[0, 0];

        Assert.Equal((192, 192, 255), (icon.Width, icon.Height, ground.Alpha));
        Assert.Equal(
            (string?)BuiltPackage.Manifest["accentColor"],
            $"#{ground.Red:X2}{ground.Green:X2}{ground.Blue:X2}"
        );
        var symbol = icon.Places.Where(place => icon[place.X, place.Y] != ground).ToList();
        Assert.All(symbol, place => Assert.True(place is { X: >= 48 and < 144, Y: >= 48 and < 144 }));
        Assert.InRange(symbol.Max(place => place.X) - symbol.Min(place => place.X), 72, 96);
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing()
    {
        var icon = Png.Read(File.ReadAllBytes(FileOf("outline")));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(
            icon.Places.Select(place => icon[place.X, place.Y]).Where(pixel => pixel.Alpha > 0),
            pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue))
        );
        Assert.InRange(icon.Places.Count(place => icon[place.X, place.Y].Alpha == 255), 100, 600);
    }

    private static string FileOf(string name) => Path.Combine(BuiltPackage.Folder, "icons", $"{name}.png");
}
