using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The study for which data are processed (Article 89; Data Protection Act 1050/2018, section 31).</summary>
/// <remarks>Finnish: <i>tieteellinen tutkimus</i>; its notice is a <i>tieteellisen tutkimuksen tietosuojaseloste</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ResearchStudy : NoticePart
{
    /// <summary>What the study is called.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Who is responsible for the study (Data Protection Act 1050/2018, section 31).</summary>
    /// <remarks>Finnish: <i>tutkimuksen vastuullinen johtaja</i>.</remarks>
    public ContactPoint? PrincipalInvestigator { get; init; }

    /// <summary>The others who carry the study out: names of people or units.</summary>
    /// <remarks>Finnish: <i>tutkimusryhmä</i>, <i>tutkimuksen suorittajat</i>.</remarks>
    public IReadOnlyList<string> Group { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Whether data are gathered once or again; null where that is not said.</summary>
    public ResearchKind? Kind { get; init { field = value; Settle(value == ResearchKind.Unknown); } }

    /// <summary>Which body has reviewed the ethics of the study, and with what result.</summary>
    /// <remarks>Finnish: <i>eettinen ennakkoarviointi</i>.</remarks>
    public LocalizedText? EthicsReview { get; init; }

    /// <summary>Where the plan of the study can be had.</summary>
    /// <remarks>Finnish: <i>tutkimussuunnitelma</i>.</remarks>
    public LocalizedText? PlanAvailableFrom { get; init; }

    /// <summary>What becomes of the data when the study has ended; null where that is not said.</summary>
    public AfterResearch? Afterwards { get; init { field = value; Settle(value == AfterResearch.Unknown); } }

    /// <summary>More of what becomes of the data, such as in which archive they are kept.</summary>
    public LocalizedText? AfterwardsDescription { get; init; }

    /// <summary>Where and in what form the results are published.</summary>
    public LocalizedText? Publication { get; init; }

    /// <summary>The safeguards for the rights of the data subjects, such as pseudonymisation (Article 89(1)).</summary>
    /// <remarks>Finnish: <i>suojatoimet</i>.</remarks>
    public IReadOnlyList<LocalizedText> Safeguards { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(ResearchStudy), [OneLineText.Short(Title), OneLineText.Short(PrincipalInvestigator?.Name), Kind?.ToString()]);
}
