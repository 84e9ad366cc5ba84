using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>What the law asks of authorities alone: of those of Åland whom they answer to, of bilingual ones in which languages they speak.</summary>
internal static class AuthorityRules
{
    // By which the Finnish authority is told, whatever the language.
    private static readonly string[] OfOmbudsman = ["tietosuojavaltuut", "dataombudsman", "data protection ombudsman", "tietosuoja.fi", "tietosuoja@om.fi"];

    public static NoticeRule SupervisoryAuthorityNotCompetent { get; } = Rule("RN6024", nameof(SupervisoryAuthorityNotCompetent),
        [Information(Warning, Gdpr("13(2)(d)"), Gdpr("77"), Acts.AlandDataProtectionAct.At()).From(2019, 5, 1)],
        static it =>
        {
            // Where the notice names nobody, its page names the authority that is competent.
            if (PublicBodies.AreOfAland(it.Notice) && it.Notice.SupervisoryAuthority is { } authority && IsOmbudsman(authority))
            {
                it.Report(Place.Of(NoticeShape.SupervisoryAuthority), ("controller", it.Notice.Controllers[0].Name));
            }
        });

    public static NoticeRule LanguageOfAuthorityMissing { get; } = Rule("RN8015", nameof(LanguageOfAuthorityMissing),
        [Information(Warning, Acts.LanguageAct.At("6"), Acts.LanguageAct.At("32"))],
        static it =>
        {
            foreach (var controller in it.Notice.Controllers.AsSpan())
            {
                foreach (var language in controller.Languages.AsSpan())
                {
                    if (PublicBodies.Has(controller) && !Speaks(it.Notice, language))
                    {
                        it.Report(
                            Place.Of(NoticeShape.Languages),
                            ("controller", controller.Name),
                            ("language", LanguageNames.Name(language, LanguageFallback.Main(it.Language))));
                    }
                }
            }
        });

    public static NoticeRule DecisionOfAuthorityWithoutLaw { get; } = Rule("RN6031", nameof(DecisionOfAuthorityWithoutLaw),
        [Information(Warning, Gdpr("22(2)(b)"), Acts.AdministrativeProcedureAct.At("53 e")).From(2023, 5, 1)],
        static it =>
        {
            if (DecidesAsFinnishAuthority(it.Notice) && !NamesLawOfDecisions(it))
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions));
            }
        });

    public static NoticeRule DecisionOfAuthorityWithoutRemedy { get; } = Rule("RN6032", nameof(DecisionOfAuthorityWithoutRemedy),
        [Information(Warning, Gdpr("22(2)(b)"), Acts.AdministrativeProcedureAct.At("53 f")).From(2023, 5, 1)],
        static it =>
        {
            if (DecidesAsFinnishAuthority(it.Notice) && !TellsOfRemedy(it))
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
        [SupervisoryAuthorityNotCompetent, DecisionOfAuthorityWithoutLaw, DecisionOfAuthorityWithoutRemedy, LanguageOfAuthorityMissing];

    // Every ground but the law leads elsewhere: a library's contract, a newsletter's consent.
    private static bool DecidesAsFinnishAuthority(Notice notice)
    {
        if (notice.AutomatedDecisions is not { State: DeclarationState.Some } decisions
            || !Controllers.ArePublic(notice)
            || !Controllers.AreFinnish(notice)
            || PublicBodies.AreOfAland(notice))
        {
            return false;
        }

        foreach (var decision in decisions.Decisions.AsSpan())
        {
            if (decision.Ground is null or DecisionGround.Law)
            {
                return true;
            }
        }

        return decisions.Decisions.Count == 0;
    }

    private static bool NamesLawOfDecisions(RuleContext it)
    {
        var decisions = it.Notice.AutomatedDecisions;
        foreach (var decision in decisions.Decisions.AsSpan())
        {
            if (decision.Ground is null or DecisionGround.Law
                && decision.Reference is null
                && !NamesLaw(it, decision.Logic)
                && !NamesLaw(it, decision.Consequences))
            {
                return NamesLaw(it, decisions.Description) || NamesLaw(it, decisions.Logic);
            }
        }

        return decisions.Decisions.Count > 0 || NamesLaw(it, decisions.Description) || NamesLaw(it, decisions.Logic);
    }

    private static bool NamesLaw(RuleContext it, LocalizedText? text) => it.Says(text, Meaning.ActName) || it.Says(text, Meaning.NamesLaw);

    private static bool TellsOfRemedy(RuleContext it)
    {
        var decisions = it.Notice.AutomatedDecisions;
        foreach (var decision in decisions.Decisions.AsSpan())
        {
            foreach (var safeguard in decision.Safeguards.AsSpan())
            {
                if (Remedies(it, safeguard))
                {
                    return true;
                }
            }

            if (Remedies(it, decision.Consequences) || Remedies(it, decision.Logic))
            {
                return true;
            }
        }

        foreach (var right in it.Notice.Rights.AsSpan())
        {
            if (right.Kind == RightKind.NotSubjectToAutomatedDecision && Remedies(it, right.Description))
            {
                return true;
            }
        }

        return Remedies(it, decisions.Description) || Remedies(it, decisions.Logic) || Remedies(it, decisions.Consequences);
    }

    private static bool Remedies(RuleContext it, LocalizedText? text) => it.Says(text, Meaning.AdministrativeRemedy);

    private static bool IsOmbudsman(SupervisoryAuthority authority)
    {
        foreach (var name in authority.Name.AsSpan())
        {
            if (NamesOmbudsman(name.Value))
            {
                return true;
            }
        }

        return NamesOmbudsman(authority.Website) || NamesOmbudsman(authority.Email);
    }

    private static bool NamesOmbudsman(string? text)
    {
        foreach (var sign in OfOmbudsman)
        {
            if (text?.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(Notice notice, LanguageTag language)
    {
        foreach (var own in notice.Languages.AsSpan())
        {
            if (own.Primary() == language.Primary())
            {
                return true;
            }
        }

        foreach (var version in notice.LanguageVersions.AsSpan())
        {
            if (version.Language.Primary() == language.Primary())
            {
                return true;
            }
        }

        return false;
    }
}
