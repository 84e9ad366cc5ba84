using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>
/// Facts that hold for another kind of part than the one they stand in, such as what is left when a kind is changed and what was said of it is not.
/// </summary>
internal static class Leftovers
{
    public static void ReportRecipients(RuleContext it)
    {
        var (disclosures, transfers) = (it.Notice.Disclosures, it.Notice.Transfers);
        Unstated(it, disclosures.State, disclosures.Items.Count, Place.Of(NoticeShape.Disclosures).Of(NoticeShape.Disclosed.Items));
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            if (IsPrivateAuthority(disclosures.Items[i].Recipient))
            {
                Recipient(it, Place.OfDisclosure(i).Of(DisclosureShape.Recipient));
            }

            if (disclosures.Items[i].LegalBasis is { } basis && IsInterestOfOther(basis))
            {
                Interest(it, basis, Place.OfDisclosure(i).Of(DisclosureShape.LegalBasis));
            }
        }

        Unstated(it, transfers.State, transfers.Items.Count, Place.Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Items));
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            if (IsPrivateAuthority(transfers.Items[i].Recipient))
            {
                Recipient(it, Place.OfTransfer(i).Of(TransferShape.Recipient));
            }

            if (transfers.Items[i] is { Safeguard: { } safeguard } transfer)
            {
                Ground(it, transfer, safeguard, Place.OfTransfer(i));
            }
        }
    }

    public static void ReportProcessing(RuleContext it)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            for (var b = 0; b < notice.Purposes[i].LegalBases.Count; b++)
            {
                if (IsInterestOfOther(notice.Purposes[i].LegalBases[b]))
                {
                    Interest(it, notice.Purposes[i].LegalBases[b], Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases, b));
                }
            }
        }

        for (var b = 0; b < notice.LegalBases.Count; b++)
        {
            if (IsInterestOfOther(notice.LegalBases[b]))
            {
                Interest(it, notice.LegalBases[b], Place.Of(NoticeShape.LegalBases, b));
            }
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            if (notice.DataCategories[i] is { Ground: not null, Sensitivity: DataSensitivity.Ordinary })
            {
                Report(
                    it,
                    Place.Of(NoticeShape.DataCategories, i).Of(DataCategoryShape.Ground),
                    DataCategoryShape.Sensitivity.PlainName,
                    nameof(DataSensitivity.Ordinary));
            }
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            if (notice.Sources[i] is { PubliclyAccessible: true } source && !SourceFacts.MayBePublic(source.Kind))
            {
                Report(
                    it,
                    Place.Of(NoticeShape.Sources, i).Of(SourceShape.PubliclyAccessible),
                    SourceShape.Kind.PlainName,
                    source.Kind.ToString());
            }
        }

        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            if (notice.RetentionRules[i] is { Period: null, StartsFrom: not null, Criterion: { } criterion })
            {
                Report(
                    it,
                    Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.StartsFrom),
                    RetentionRuleShape.Criterion.PlainName,
                    criterion.ToString());
            }
        }
    }

    public static void ReportRest(RuleContext it)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            if (notice.Controllers[i] is { Role: ControllerRole.Sole, Arrangement: not null })
            {
                Report(
                    it,
                    Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.Arrangement),
                    ControllerShape.Role.PlainName,
                    nameof(ControllerRole.Sole));
            }
        }

        if (notice.DataProtectionOfficer is { State: DeclarationState.None } officer && Contact(officer) is { } member)
        {
            Report(it, member, DataProtectionOfficerShape.State.PlainName, nameof(DeclarationState.None));
        }

        for (var i = 0; i < notice.Rights.Count; i++)
        {
            if (notice.Rights[i] is { DataFormats.Count: > 0, Kind: not (RightKind.Portability or RightKind.Access) } right)
            {
                Report(
                    it,
                    Place.Of(NoticeShape.Rights, i).Of(SubjectRightShape.DataFormats),
                    SubjectRightShape.Kind.PlainName,
                    right.Kind.ToString());
            }
        }

        var cookies = notice.Cookies;
        if (cookies.State == DeclarationState.NotStated ? cookies.Technologies.Count > 0 : SetsAnyDenied(cookies))
        {
            Report(it, Place.Of(NoticeShape.Cookies).Of(CookiesShape.Technologies), CookiesShape.State.PlainName, cookies.State.ToString());
        }

        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            if (cookies.Technologies[i] is { SessionOnly: true, Lifetime: not null })
            {
                Report(
                    it,
                    Place.OfTechnology(i).Of(TrackingTechnologyShape.Lifetime),
                    TrackingTechnologyShape.SessionOnly.PlainName,
                    "true");
            }
        }
    }

    // A tool that sets no cookies may be named where there are none; whatever stays on the device is one.
    private static bool SetsAnyDenied(Cookies cookies)
    {
        foreach (var technology in cookies.State == DeclarationState.None ? cookies.Technologies : [])
        {
            if (technology is { Lifetime: not null } or { SessionOnly: not null } or { Essential: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static void Ground(RuleContext it, Transfer transfer, TransferSafeguard safeguard, in Place<Transfer> place)
    {
        if (transfer.Derogation is not null && !TransferFacts.HoldsDerogation(transfer))
        {
            Report(it, place.Of(TransferShape.Derogation), TransferShape.Safeguard.PlainName, safeguard.ToString());
        }

        if (transfer.WithinDecisionScope is not null && !TransferFacts.HoldsScope(transfer))
        {
            Report(it, place.Of(TransferShape.WithinDecisionScope), TransferShape.Safeguard.PlainName, safeguard.ToString());
        }

        if (TransferFacts.SafeguardOf(transfer.Reference) is { } named && named != safeguard)
        {
            Report(it, place.Of(TransferShape.Reference), TransferShape.Safeguard.PlainName, safeguard.ToString());
        }
    }

    private static bool IsInterestOfOther(LegalBasis basis) =>
        basis is { Interest.Count: > 0, Kind: not LegalBasisKind.LegitimateInterests };

    private static void Interest(RuleContext it, LegalBasis basis, in Place<LegalBasis> place) =>
        Report(it, place.Of(LegalBasisShape.Interest), LegalBasisShape.Kind.PlainName, basis.Kind.ToString());

    private static bool IsPrivateAuthority(Recipient? recipient) => recipient is { Kind: RecipientKind.Authority, Sector: Sector.Private };

    private static void Recipient(RuleContext it, in Place<Recipient> place) =>
        Report(it, place.Of(RecipientShape.Sector), RecipientShape.Kind.PlainName, nameof(RecipientKind.Authority));

    private static void Unstated<T>(RuleContext it, DeclarationState state, int items, in Place<IReadOnlyList<T>> place)
        where T : NoticePart
    {
        if (state == DeclarationState.NotStated && items > 0)
        {
            Report(it, place, NoticeShape.Disclosed.State.PlainName, nameof(DeclarationState.NotStated));
        }
    }

    private static JsonPointer? Contact(DataProtectionOfficer officer)
    {
        var place = Place.Of(NoticeShape.DataProtectionOfficer);
        return officer switch
        {
            { Name: not null } => place.Of(DataProtectionOfficerShape.Name),
            { Emails.Count: > 0 } => place.Of(DataProtectionOfficerShape.Emails),
            { Phones.Count: > 0 } => place.Of(DataProtectionOfficerShape.Phones),
            { Address: not null } => place.Of(DataProtectionOfficerShape.Address),
            _ => default(JsonPointer?),
        };
    }

    // The fact beside it is named as the JSON writes it. What holds for a kind of a newer version nobody can tell here.
    private static void Report(RuleContext it, JsonPointer place, string member, string value)
    {
        if (value != nameof(RightKind.Unknown))
        {
            it.Report(place, ("beside", $"{member}: {char.ToLowerInvariant(value[0])}{value[1..]}"));
        }
    }
}
