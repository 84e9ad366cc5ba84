namespace RegisterNotice;

/// <summary>Whether a controller decides alone.</summary>
public enum ControllerRole
{
    /// <summary>The controller decides alone.</summary>
    Sole,

    /// <summary>The controller decides jointly with others (Article 26).</summary>
    /// <remarks>Finnish: <i>yhteisrekisterinpitäjä</i>.</remarks>
    Joint,
}
