using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN7: what one part of a notice says and another denies.</summary>
internal static class ContradictionRules
{
    public static NoticeRule DisclosuresContradict { get; } = Rule("RN7001", nameof(DisclosuresContradict),
        [Information(Error, Gdpr("5(1)(a)"), Gdpr("13(1)(e)"))],
        static it =>
        {
            if (!Contradictions.DisclosuresAreDenied(it))
            {
                return;
            }

            if (Contradictions.IndexOfRegularRecipient(it.Notice.Disclosures) is >= 0 and var item)
            {
                it.Report(Place.OfDisclosure(item));
            }
            else if (it.Words.First(Meaning.DisclosureAffirmed) is { } passage)
            {
                it.Report(passage.Pointer);
            }
        });

    public static NoticeRule TransfersContradict { get; } = Rule("RN7002", nameof(TransfersContradict),
        [Information(Error, Gdpr("5(1)(a)"), Gdpr("13(1)(f)"))],
        static it =>
        {
            var transfers = it.Notice.Transfers;
            if (transfers.State != DeclarationState.None)
            {
                return;
            }

            if (transfers.Items.Count > 0)
            {
                it.Report(Place.OfTransfer(0));
            }
            else if (it.Says(transfers.Statement, Meaning.Exception))
            {
                it.Report(Place.Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Statement));
            }
            else if (Contradictions.WhereOutsideEea(it) is { } pointer)
            {
                it.Report(pointer);
            }
        });

    public static NoticeRule PersonnelOnlyYetProcessors { get; } = Rule("RN7003", nameof(PersonnelOnlyYetProcessors),
        [Information(Warning, Gdpr("5(1)(a)"))],
        static it =>
        {
            if (Contradictions.OthersProcess(it) && Contradictions.WherePersonnelOnly(it) is { } pointer)
            {
                it.Report(pointer);
            }
        });

    public static NoticeRule AutomatedDecisionsContradict { get; } = Rule("RN7004", nameof(AutomatedDecisionsContradict),
        [Information(Warning, Gdpr("13(2)(f)"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is not { State: DeclarationState.None } decisions)
            {
                return;
            }

            if (decisions.Logic is { Count: > 0 })
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Logic));
            }
            else if (decisions.Consequences is { Count: > 0 })
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Consequences));
            }
            else if (Contradictions.WhereProfileDecides(it) is { } pointer)
            {
                it.Report(pointer);
            }
        });

    public static NoticeRule CookiesUsedYetUnstated { get; } = Rule("RN7005", nameof(CookiesUsedYetUnstated),
        [Information(Warning, Svpl("205"))],
        static it =>
        {
            if (it.Notice.Cookies.State == DeclarationState.NotStated && Contradictions.WhereVisitsAreTracked(it) is { } pointer)
            {
                it.Report(pointer);
            }
        });

    public static NoticeRule FactOfAnotherKind { get; } = Rule("RN7006", nameof(FactOfAnotherKind),
        [Information(Warning, Gdpr("5(1)(a)")), Record(Warning, Gdpr("5(1)(a)"))],
        static it =>
        {
            Leftovers.ReportProcessing(it);
            Leftovers.ReportRecipients(it);
            Leftovers.ReportRest(it);
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
        [
            DisclosuresContradict, TransfersContradict, PersonnelOnlyYetProcessors, AutomatedDecisionsContradict,
            CookiesUsedYetUnstated, FactOfAnotherKind
        ];
}
