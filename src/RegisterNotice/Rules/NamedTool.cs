using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>A web tool of a provider outside the EEA, and where a notice first names it.</summary>
internal readonly struct NamedTool(JsonPointer pointer, string text, ThirdCountryTool tool)
{
    private static readonly SectionKind[] WhereToolsAreUsed =
        [
            SectionKind.Cookies, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Sources, SectionKind.Purposes,
            SectionKind.DataContent, SectionKind.AutomatedDecisions
        ];

    public JsonPointer Pointer { get; } = pointer;

    /// <summary>What the notice calls it, or what the list does where it stands within other words.</summary>
    public string Text { get; } = text;

    public ThirdCountryTool Tool { get; } = tool;

    /// <summary>The first tool that the facts name, or else the words of sections that tell what is done with data; null where there is none.</summary>
    public static NamedTool? First(RuleContext it, bool onlyJoint) => InFacts(it, onlyJoint) ?? InWords(it, onlyJoint);

    private static NamedTool? InFacts(RuleContext it, bool onlyJoint)
    {
        if (!it.Facts.Has(onlyJoint ? Meaning.JointTool : Meaning.ThirdCountryTool) && !it.Facts.Has(Meaning.ToolProvider))
        {
            return null;
        }

        return InCookies(it, onlyJoint) ?? InDisclosures(it, onlyJoint) ?? InPurposes(it, onlyJoint) ?? InSources(it, onlyJoint);
    }

    private static NamedTool? InCookies(RuleContext it, bool onlyJoint)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Cookies.Technologies.Count; i++)
        {
            var technology = notice.Cookies.Technologies[i];
            var isKnownByName = it.Says(technology.Name, Meaning.ThirdCountryTool);
            if (Named(it, isKnownByName ? technology.Name : technology.Provider, onlyJoint) is { } tool)
            {
                return new(Place.OfTechnology(i), technology.Name ?? tool.Name, tool);
            }
        }

        return null;
    }

    private static NamedTool? InDisclosures(RuleContext it, bool onlyJoint)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Disclosures.Items.Count; i++)
        {
            // A company of the group inside the EEA receives the data there; whoever decides with it is another matter.
            var recipient = notice.Disclosures.Items[i].Recipient;
            var isInside = recipient.Country is { } country && EuropeanEconomicArea.Contains(country, it.AsOf);
            if ((onlyJoint || !isInside) && Named(it, recipient.Name, onlyJoint) is { } tool)
            {
                return new(Place.OfDisclosure(i).Of(DisclosureShape.Recipient), recipient.Name!, tool);
            }
        }

        return null;
    }

    private static NamedTool? InPurposes(RuleContext it, bool onlyJoint)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            if (Named(it, notice.Purposes[i].Description, onlyJoint) is { } tool)
            {
                return new(Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.Description), tool.Name, tool);
            }
        }

        return null;
    }

    private static NamedTool? InSources(RuleContext it, bool onlyJoint)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Sources.Count; i++)
        {
            if ((Named(it, notice.Sources[i].Name, onlyJoint) ?? Named(it, notice.Sources[i].Description, onlyJoint)) is { } tool)
            {
                return new(Place.Of(NoticeShape.Sources, i), tool.Name, tool);
            }
        }

        return null;
    }

    private static NamedTool? InWords(RuleContext it, bool onlyJoint) =>
        it.Words.First(onlyJoint ? Meaning.JointTool : Meaning.ThirdCountryTool, WhereToolsAreUsed) is { } passage
            && ThirdCountryTools.In(passage.Text, onlyJoint) is { } found
            ? new NamedTool(passage.Pointer, found.Name, found)
            : null;

    private static ThirdCountryTool? Named(RuleContext it, LocalizedText? text, bool onlyJoint)
    {
        if (text is not null)
        {
            foreach (var entry in text.AsSpan())
            {
                if (Named(it, entry.Value, onlyJoint) is { } tool)
                {
                    return tool;
                }
            }
        }

        return null;
    }

    private static ThirdCountryTool? Named(RuleContext it, string? text, bool onlyJoint)
    {
        if (text is null)
        {
            return null;
        }

        if (it.Says(text, onlyJoint ? Meaning.JointTool : Meaning.ThirdCountryTool))
        {
            return ThirdCountryTools.In(text, onlyJoint);
        }

        return it.Says(text, Meaning.ToolProvider) && ThirdCountryTools.OfProvider(text) is { } tool && (tool.IsJoint || !onlyJoint)
            ? tool
            : null;
    }
}
