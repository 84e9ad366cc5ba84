namespace RegisterNotice;

/// <summary>Builds what several rights have in common: how they are used.</summary>
public sealed class RequestBuilder : RightUseBuilder<RequestBuilder>
{
    // The right itself says nothing here; it is replaced by each one that takes this over.
    internal RequestBuilder(LanguageTag language)
        : base(new() { Kind = RightKind.Access }, language)
    {
    }

    private protected override RequestBuilder Self => this;

    /// <summary>
    /// Says in which formats data are handed over under the right to portability (Article 20(1)), where the notice gives that right; of the other rights it
    /// says nothing.
    /// </summary>
    /// <param name="names">The formats, such as <c>JSON</c>.</param>
    public RequestBuilder Formats(params string[] names) => AddFormats(Guard.NoNulls(names));

    /// <summary>A right of which nothing is said but how it is used.</summary>
    internal SubjectRight For(RightKind kind) => Complete(new() { Kind = kind });

    /// <summary>A right with what it does not say itself of its use taken over.</summary>
    internal SubjectRight Complete(SubjectRight own) => own.Kind == RightKind.Complaint
        ? own // It goes to the authority, not through the controller's channels.
        : own with
        {
            Channels = own.Channels.Count > 0 ? own.Channels : Part.Channels,
            Formalities = own.Formalities.Count > 0 ? own.Formalities : Part.Formalities,
            Evidence = own.Evidence.Count > 0 ? own.Evidence : Part.Evidence,
            ResponseTime = own.ResponseTime ?? Part.ResponseTime,
            ResponseTimeExtension = own.ResponseTimeExtension ?? Part.ResponseTimeExtension,
            FrequencyLimit = own.FrequencyLimit ?? Part.FrequencyLimit,
            Fee = own.Fee ?? Part.Fee,
            DataFormats = own.DataFormats.Count > 0 || own.Kind != RightKind.Portability ? own.DataFormats : Part.DataFormats,
        };
}
