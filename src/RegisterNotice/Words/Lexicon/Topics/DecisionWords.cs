namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Decisions by machines, profiles.</summary>
internal static class DecisionWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.AutomatedDecision, """
            fi: päätöksiä automaattisesti*, automaattisesti päätö*, automaattisia luottopäät*, automaattinen luottopäät*, automaattisen
                luottopäät*, automaattista luottopäät*, automaattinen päätö*, automaattista päätö*, automaattisen päätö*, automaattiseen päätö*,
                automaattisessa päätö*, automaattisia päätö*, automaattisiin päätö*, automaattisten päätö*, automaattisesta päätö*,
                automatisoitu päätö*, automatisoitua päätö*, automatisoidun päätö*, automatisoituun päätö*, automatisoidussa päätö*,
                automatisoituja päätö*, automatisoitujen päätö*, automatisoituihin päätö*, automatisoidut yksit*, automatisoituja yksit*,
                automatisoitujen yksit*, automatisoituun yksit*, automatisoitua yksit*, automatisoidut päätö*, automaattiset päätö*
            sv: beslut automatiskt*, automatiserat besl*, automatiserade besl*, automatiserad besl*, automatiserat individ*, automatiserat
                enskil*, automatiskt besl*, automatiska besl*
            en: decisions automatically*, automated decision*, automated individual*, automatic decision*, solely automated*, solely on
                automated*
            """),
        new(Meaning.HumanIntervention, """
            fi: ihmisen käsitel*, ihmisen käsittel*, ihminen käsittel*, ihmisen arvio*, ihminen arvio*, luonnollisen henkilön*, luonnollinen henkilö*,
                riitaut*, kiistää*, esittää kant*, esittää kann*
            sv: mänsklig*, fysisk person*, bestrid*, framföra sin*, framföra din*
            en: human interv*, human review*, a human*, contest*, point of view*
            """),
        new(Meaning.AdministrativeRemedy, """
            fi: oikaisuvaatim*, oikaisua voi*, muutoksenhak*, hakea muutosta*, haetaan muutosta*, valittaa päätö*, valituksen päätö*,
                valitusosoituk*, hallinto oikeu*, päätöksestä valit*
            sv: omprövning*, rättelseyrkande*, överklag*, söka ändring*, söks ändring*, ändring söks*, ändringssök*, anföra besvär*,
                besvärsanvisning*, förvaltningsdomstol*
            en: appeal*, administrative review*, request a review*, request for review*, reconsider*, revised decision*, request for
                rectification of the decision*, administrative court*
            """),
        new(Meaning.Profiling, """
            fi: *profiloi*, *segmentoi*
            sv: *profiler*, *segmenter*
            en: profiling*, profiled*, segmentation*
            """),
        new(Meaning.ProfilingActivity, """
            fi: *personoi*, *kohdenta* & markkinoin*, ostohistorian muka*, kiinnostustieto*
            en: personalis*, personaliz*
            all: Profiling
            """),
        new(Meaning.SubjectedTo, """
            fi: joutumatta*
            sv: inte bli föremål*, inte vara föremål*, inte underkastas*
            en: not to be subject*
            """),
        new(Meaning.DecidingProfile, """
            fi: luottopäätö* & automaat*, luottopisteyt*, pisteytyk*, pisteytet*, luottoluokit*, automaattise* &
                hylät*|hyväksyt*|päätetään*|evät*, profiilin perusteella* & hinta*|päät*
            sv: poängsät*, kreditbeslut*|kreditvärdighetsbedömning* & automat*, automatiskt* & avslås*|godkän*
            en: credit scor*, scoring*, automatically* & reject*|approv*, credit decision* & automat*
            """),
    ];
}
