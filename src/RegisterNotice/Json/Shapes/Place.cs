namespace RegisterNotice.Json.Shapes;

/// <summary>Begins the way to a place in a notice.</summary>
/// <remarks>
/// The way is given by the members of the shapes, which alone know what the JSON calls them, and each step fits the one before it:
/// <c>Place.Of(NoticeShape.Purposes, 0).Of(PurposeShape.Description)</c> is <c>/purposes/0/description</c>.
/// </remarks>
internal static class Place
{
    /// <summary>A member of the notice.</summary>
    public static Place<TValue> Of<TMember, TValue>(Slot<Notice, TMember, TValue> member) => default(Place<Notice>).Of(member);

    /// <summary>An element of a list of the notice.</summary>
    public static Place<TItem> Of<TItem>(ListSlot<Notice, TItem> list, int index) => default(Place<Notice>).Of(list, index);

    /// <summary>One of the disclosures.</summary>
    public static Place<Disclosure> OfDisclosure(int index) => Of(NoticeShape.Disclosures).Of(NoticeShape.Disclosed.Items, index);

    /// <summary>One of the transfers.</summary>
    public static Place<Transfer> OfTransfer(int index) => Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Items, index);

    /// <summary>One of the automated decisions.</summary>
    public static Place<AutomatedDecision> OfDecision(int index) =>
        Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Decisions, index);

    /// <summary>One of the cookies and other technologies.</summary>
    public static Place<TrackingTechnology> OfTechnology(int index) => Of(NoticeShape.Cookies).Of(CookiesShape.Technologies, index);

    /// <summary>An element of a list.</summary>
    public static Place<TItem> At<TItem>(this Place<IReadOnlyList<TItem>> list, int index) => new(list.Path.With(new(null, index)));

    /// <summary>A text in one of its languages.</summary>
    public static Place<string> In(this Place<LocalizedText> text, LanguageTag language) =>
        new(text.Path.With(new(JsonPointer.Escape(language.Value))));
}
