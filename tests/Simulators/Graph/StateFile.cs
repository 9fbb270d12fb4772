using System.Text.Json;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>Keeps the organisation over a restart; written whole or not at all.</summary>
internal sealed class StateFile(string path)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public Organisation? Read() =>
        File.Exists(path) ? JsonSerializer.Deserialize<Organisation>(File.ReadAllText(path), Readable) : null;

    public void Write(Organisation organisation)
    {
        var fresh = path + ".new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(organisation, Readable));
        File.Move(fresh, path, overwrite: true);
    }
}
