using System.Buffers.Binary;
using System.IO.Compression;

namespace RMBot.Bot.Tests.Package;

/// <summary>The pixels of a PNG of eight bits a channel, red, green, blue and alpha, as the icons are.</summary>
internal sealed class Png
{
    private const int Channels = 4;
    private readonly byte[] pixels;

    private Png(int width, int height, byte[] pixels) => (Width, Height, this.pixels) = (width, height, pixels);

    public int Width { get; }
    public int Height { get; }

    public (byte Red, byte Green, byte Blue, byte Alpha) this[int x, int y] =>
        pixels.AsSpan((y * Width + x) * Channels, Channels) is [var red, var green, var blue, var alpha]
            ? (red, green, blue, alpha)
            : default;

    public IEnumerable<(int X, int Y)> Places =>
        from y in Enumerable.Range(0, Height)
        from x in Enumerable.Range(0, Width)
        select (x, y);

    public static Png Read(byte[] file)
    {
        var compressed = new MemoryStream();
        var (width, height) = (0, 0);
        for (var at = 8; at < file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file.AsSpan(at + 8, length);
            if (file.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
            {
                Assert.Equal([8, 6, 0, 0, 0], data[8..].ToArray());
                width = BinaryPrimitives.ReadInt32BigEndian(data);
                height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
            }
            else if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                compressed.Write(data);
            }

            at += length + 12;
        }

        compressed.Position = 0;
        using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
        var pixels = new byte[width * height * Channels];
        for (var y = 0; y < height; y++)
        {
            var filter = zlib.ReadByte();
            var line = pixels.AsSpan(y * width * Channels, width * Channels);
            zlib.ReadExactly(line);
            Unfilter(filter, line, y == 0 ? [] : pixels.AsSpan((y - 1) * width * Channels, width * Channels));
        }

        return new Png(width, height, pixels);
    }

    /// <summary>PNG specification, section 9: a line is told by how it differs from what is left of it and above it.</summary>
    private static void Unfilter(int filter, Span<byte> line, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var left = i < Channels ? 0 : line[i - Channels];
            var up = above.IsEmpty ? 0 : above[i];
            var upLeft = i < Channels || above.IsEmpty ? 0 : above[i - Channels];
            line[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Nearest(left, up, upLeft),
                _ => throw new InvalidDataException($"There is no filter {filter}."),
            };
        }
    }

    private static int Nearest(int left, int up, int upLeft)
    {
        var guess = left + up - upLeft;
        return new[] { left, up, upLeft }.MinBy(one => Math.Abs(guess - one));
    }
}
