using RegisterNotice.Law;

namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Where data go: the Union and what is outside it.</summary>
internal static class TransferWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Move, """
            fi: siirre*, siirtä*, siirty*, *siirto*, *siirro*
            sv: överför*, översänd*, flyttas*
            en: transfer*
            """)
        {
            Denied = Meaning.MoveDenied,
            Verbs = """
                fi: siirtää, viedä, (lähettää)
                sv: överföra överför överförde överfört, översända översänder översände översänt, flytta flyttar flyttade flyttat, föra för förde fört över, (skicka skickar skickade skickat), (transportera transporterar transporterade transporterat), exportera exporterar exporterade exporterat
                en: transfer transferred, (send sent)
                """,
        },
        new(Meaning.Union, """
            fi: eu n, eu, eun, eta, eta n, etan, euroopan union*, euroopan talous*, unionin*
            sv: ees, europeiska union*, europeiska ekonom*
            en: eea, european union*, european economic*
            """),
        new(Meaning.WithinUnion, """
            fi: eu alueella*, eu n alueella*, eta alueella*, eta n alueella*, eu eta alueella*, eu n eta alueella*, eta maiden alueella*, eu
                maiden alueella*, eu ja eta alueella*, eu n ja eta n alueella*, eu ssa*, etassa*, euroopan unionin alueella*, euroopan
                talousalueella*, euroopan talousalueen sisä*, eu n sisä*, eta n sisä*, unionin sisä*, suomessa*
            sv: inom eu*, inom ees*, i eu, i ees, i finland*
            en: in the eu*, in the eea*, within the eu*, within the eea*, in finland*
            """),
        new(Meaning.Outside, """
            fi: ulkopuol*, ulko tai sisäpuol*, ulko ja sisäpuol*
            sv: utanför*, utom eu*
            en: outside*, beyond*
            """),
        new(Meaning.ThirdCountry, """
            fi: kolmansiin mai*, kolmanteen maa*, kolmansissa mai*, kolmannessa maa*, kolmansilla mai*, kolmannella maa*, kolmannet maat,
                kolmas maa, kolmannen maan, kolmansien maiden
            sv: tredje land*, tredjeland*, tredje länd*, tredjeländ*
            en: third countr*
            """),
        new(Meaning.Located, """
            fi: *sijait*
            """),
        new(Meaning.Sent, """
            fi: *lähetet*
            """),
        new(Meaning.StandardClauses, """
            fi: vakiolausek*, vakiosopimus*, mallilausek*, mallisopimus*
            sv: standardavtal*, standardklausul*, standardiserade dataskydd*, modellklausul*
            en: standard contractual*, standard data protection*
            all: scc, sccs
            """),
        new(Meaning.AdequacyDecision, """
            fi: riittävyyspäätö*, riittävyyttä koskeva päätö*, riittävyyttä koskevaan päätö*, riittävyyttä koskevan päätö*, komissio on päättä*,
                komission päätö*, vastaavuuspäätö*, tietosuojakehys*, tietosuojakehyk*
            sv: adekvat skyddsnivå*, beslut om adekvat*
            en: adequacy decision*, adequate level of protection*
            all: data privacy framework*, dpf
            """),
        new(Meaning.PrivacyShield, """
            all: privacy shield*, safe harbo*
            """),
        new(Meaning.SafeHarbour, """
            all: *harbo*
            """),
        new(Meaning.BindingRules, """
            fi: sitovat säännö*, sitovien säännö*, sitoviin sääntö*
            sv: bindande företagsbest*
            en: binding corporate*
            """),
        new(Meaning.SafeHarbourCited, """
            all: safe harbo*, safeharbo*, 2000 520* unless *kumo*, *mitätö*, *pätemät*, ei enää*, eivät enää*, ogiltig*, upphäv*, inte längre*,
                 invalid*, no longer*, repealed*
            """),
        new(Meaning.PrivacyShieldCited, """
            all: privacy shield*, privacyshield*, 2016 1250* unless *kumo*, *mitätö*, *pätemät*, ei enää*, eivät enää*, ogiltig*, upphäv*, inte
                 längre*, invalid*, no longer*, repealed*
            """),
        new(Meaning.OlderClauses, """
            all: 2001 497*, 2010 87 unless *kumo*, *mitätö*, *pätemät*, ei enää*, eivät enää*, ogiltig*, upphäv*, inte längre*, invalid*, no
                 longer*, repealed*
            """),
        new(Meaning.ThirdCountryTool, "") { Names = NamesOf(ThirdCountryTools.All.Select(tool => tool.Name)) },
        new(Meaning.ToolProvider, "") { Names = NamesOf(ThirdCountryTools.All.Select(tool => tool.Provider).Distinct()) },
        new(Meaning.JointTool, """
            fi: facebookin pikseli*, metan pikseli*, googlen mainon*, googlen uudelleenmarkkin*
            en: googlen remarketing*
            """) { Names = NamesOf(ThirdCountryTools.All.Where(tool => tool.IsJoint).Select(tool => tool.Name)) },
        new(Meaning.ProviderOutsideEea, """
            all: google*, facebook*, meta pixel*, meta platforms*, meta ads*, instagram*, whatsapp*, youtube*, linkedin*, twitter*, tiktok*,
                 pinterest*, snapchat*, mailchimp*, hubspot*, salesforce*, klaviyo*, activecampaign*, sendgrid*, zendesk*, intercom*, jivochat*,
                 jivosite*, shopify*, amazon web services*, cloudflare*, squarespace*, stripe*, paypal*, dropbox*, slack*, surveymonkey*,
                 microsoft clarity*, microsoft advertising*, microsoft 365*, office 365*
            """),
    ];

    // Signs part words, and a name so short would be the beginning of many others.
    private static IEnumerable<string> NamesOf(IEnumerable<string> names) =>
        names.Select(name => name.ToLowerInvariant().Replace('.', ' ')).Select(name => name.Length > 4 ? name : name + " ");
}
