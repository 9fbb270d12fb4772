namespace RMBot.Programme;

/// <summary>Why the coach cannot be installed for people from here.</summary>
public enum WhyNotInstalled
{
    /// <summary>The configuration does not say that it may.</summary>
    NotSetUp,

    /// <summary>The permission was not given.</summary>
    NotAllowed,

    /// <summary>The app is not in the organisation's catalogue, or the catalogue may not be read.</summary>
    NotInCatalogue,
}
