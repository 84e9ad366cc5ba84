using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Facts that hold for another kind of part than the one they stand in, such as what is left when a kind is changed and what was said of it is not.</summary>
internal static class Leftovers
{
    public static void ReportRecipients(RuleContext it)
    {
        var (disclosures, transfers) = (it.Notice.Disclosures, it.Notice.Transfers);
        Unstated(it, disclosures.State, disclosures.Items.Count, "/disclosures/items");
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var place = new TextPlace("/disclosures/items", i);
            Recipient(it, disclosures.Items[i].Recipient, place with { Member = "/recipient/sector" });
            Interest(it, disclosures.Items[i].LegalBasis, place with { Member = "/legalBasis/interest" });
        }

        Unstated(it, transfers.State, transfers.Items.Count, "/transfers/items");
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            Recipient(it, transfers.Items[i].Recipient, new("/transfers/items", i, Member: "/recipient/sector"));
            if (transfers.Items[i] is { Safeguard: { } safeguard } transfer)
            {
                Ground(it, transfer, safeguard, new("/transfers/items", i));
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
                Interest(it, notice.Purposes[i].LegalBases[b], new("/purposes", i, "/legalBases", b, "/interest"));
            }
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            if (notice.DataCategories[i] is { Ground: not null, Sensitivity: DataSensitivity.Ordinary })
            {
                Report(it, new("/dataCategories", i, Member: "/ground"), "sensitivity", nameof(DataSensitivity.Ordinary));
            }
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            if (notice.Sources[i] is { PubliclyAccessible: true } source && !SourceFacts.MayBePublic(source.Kind))
            {
                Report(it, new("/sources", i, Member: "/publiclyAccessible"), "kind", source.Kind.ToString());
            }
        }

        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            if (notice.RetentionRules[i] is { Period: null, StartsFrom: not null, Criterion: { } criterion })
            {
                Report(it, new("/retentionRules", i, Member: "/startsFrom"), "criterion", criterion.ToString());
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
                Report(it, new("/controllers", i, Member: "/arrangement"), "role", nameof(ControllerRole.Sole));
            }
        }

        if (notice.DataProtectionOfficer is { State: DeclarationState.None } officer && Contact(officer) is { } member)
        {
            Report(it, new("/dataProtectionOfficer", Member: member), "state", nameof(DeclarationState.None));
        }

        for (var i = 0; i < notice.Rights.Count; i++)
        {
            if (notice.Rights[i] is { DataFormats.Count: > 0, Kind: not (RightKind.Portability or RightKind.Access) } right)
            {
                Report(it, new("/rights", i, Member: "/dataFormats"), "kind", right.Kind.ToString());
            }
        }

        var cookies = notice.Cookies;
        if (cookies is { State: not DeclarationState.Some, Technologies.Count: > 0 })
        {
            Report(it, new("/cookies/technologies"), "state", cookies.State.ToString());
        }

        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            if (cookies.Technologies[i] is { SessionOnly: true, Lifetime: not null })
            {
                Report(it, new("/cookies/technologies", i, Member: "/lifetime"), "sessionOnly", "true");
            }
        }
    }

    private static void Ground(RuleContext it, Transfer transfer, TransferSafeguard safeguard, in TextPlace place)
    {
        if (transfer.Derogation is not null && !TransferFacts.HoldsDerogation(transfer))
        {
            Report(it, place with { Member = "/derogation" }, "safeguard", safeguard.ToString());
        }

        if (transfer.WithinDecisionScope is not null && !TransferFacts.HoldsScope(transfer))
        {
            Report(it, place with { Member = "/withinDecisionScope" }, "safeguard", safeguard.ToString());
        }

        if (TransferFacts.SafeguardOf(transfer.Reference) is { } named && named != safeguard)
        {
            Report(it, place with { Member = "/reference" }, "safeguard", safeguard.ToString());
        }
    }

    private static void Interest(RuleContext it, LegalBasis? basis, in TextPlace place)
    {
        if (basis is { Interest.Count: > 0, Kind: not LegalBasisKind.LegitimateInterests })
        {
            Report(it, place, "kind", basis.Kind.ToString());
        }
    }

    private static void Recipient(RuleContext it, Recipient? recipient, in TextPlace place)
    {
        if (recipient is { Kind: RecipientKind.Authority, Sector: Sector.Private })
        {
            Report(it, place, "kind", nameof(RecipientKind.Authority));
        }
    }

    private static void Unstated(RuleContext it, DeclarationState state, int items, string pointer)
    {
        if (state == DeclarationState.NotStated && items > 0)
        {
            Report(it, new(pointer), "state", nameof(DeclarationState.NotStated));
        }
    }

    private static string? Contact(DataProtectionOfficer officer) => officer switch
    {
        { Name: not null } => "/name",
        { Emails.Count: > 0 } => "/emails",
        { Phones.Count: > 0 } => "/phones",
        { Address: not null } => "/address",
        _ => null,
    };

    // The fact beside it is named as the JSON writes it. What holds for a kind of a newer version nobody can tell here.
    private static void Report(RuleContext it, in TextPlace place, string member, string value)
    {
        if (value != nameof(RightKind.Unknown))
        {
            it.Report(place.Pointer, ("beside", $"{member}: {char.ToLowerInvariant(value[0])}{value[1..]}"));
        }
    }
}
