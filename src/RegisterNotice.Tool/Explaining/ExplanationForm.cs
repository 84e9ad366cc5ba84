namespace RegisterNotice.Tool.Explaining;

/// <summary>The form in which it is shown what was read from a page.</summary>
internal enum ExplanationForm
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>A page of HTML.</summary>
    Html,

    /// <summary>For programs.</summary>
    Json,
}
