using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Pairs;

namespace RMBot.Teams;

/// <summary>What is kept of one person's chat between turns: where the dialogs stand, and how to reach the person.</summary>
public sealed class Talk : IStoreItem
{
    public DialogState Dialogs { get; set; } = new();

    /// <summary>The person as last seen; null before the first message.</summary>
    public Contact? Contact { get; set; }

    /// <summary>Whether they could not be reached since; their next sign of life makes them known anew.</summary>
    public bool IsLost { get; set; }

    public bool IsWelcomed { get; set; }

    /// <summary>The zone the person named themselves; null while their Teams client's counts.</summary>
    public string? OwnZone { get; set; }

    /// <summary>The activity that last took the talk further.</summary>
    public string? LastHeard { get; set; }

    /// <summary>When the person wants to be reminded of what is open; null when they do not.</summary>
    public DateTimeOffset? RemindAt { get; set; }

    public string? ETag { get; set; }
}

/// <summary>What is known of a person from their own messages and their chat's member list.</summary>
public sealed record Contact(Person Person, Address Address);
