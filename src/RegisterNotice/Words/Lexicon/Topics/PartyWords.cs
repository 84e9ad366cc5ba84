using RegisterNotice.Law;

namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Who is responsible, and how they are reached.</summary>
internal static class PartyWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.ControllerWord, """
            fi: rekisterinpitäj*, rekisterin pitäj*
            sv: personuppgiftsansvarig*, registeransvarig*, registerhållare*
            en: controller*
            """),
        new(Meaning.JointControl, """
            fi: yhteisrekisterinpit*, yhteisesti rekisterinpit*, yhteiset rekisterinpit*, yhteisenä rekisterinpit*, yhdessä rekisterinpit*
            sv: gemensam personuppgiftsansvar*, gemensamma personuppgiftsansvar*, gemensamt personuppgiftsansv*
            en: joint control*, jointly control*, joint responsib*
            """),
        new(Meaning.ContactWord, """
            fi: yhteyshenkil*, yhteyspiste*, yhteyttä*, yhteydeno*, tiedustelu*, kysymyks*, vastuuhenkil*, vastaava henkil*
            sv: kontakta*, kontaktperson*, kontaktpunkt*, frågor*
            en: contact*, questions*
            """),
        new(Meaning.OfficerWord, """
            fi: tietosuojavastaav*
            sv: dataskyddsombud*, uppgiftsskyddsombud*
            en: data protection officer*, dpo
            """),
        new(Meaning.OfficerNone, """
            fi: ei ole nimet*, ei ole nimit*, ei tarvitse nimet*
            sv: inte utsett*, inte utnämnt*, har inte utse*
            en: not appointed*, not designated*, no data protection officer*
            """),
        new(Meaning.MaintainsRegister, """
            fi: ylläpitää*, pitää rekister*, rekisteriä ylläp*, rekisterinpitäjänä*, rekisterinpitäjä on*
            sv: upprätthåll*, för register*, för ett register*
            en: maintains*, keeps a register*
            """),
        new(Meaning.WhoProcesses, """
            fi: kuka käsittelee*, ketkä käsittel*
            sv: vem behandlar*, vilka behandlar*
            en: who processes*
            """),
        new(Meaning.Ombudsman, """
            fi: *tietosuojavaltuut*
            sv: *dataombudsman*
            """),
        new(Meaning.FormerAuthorityDetail, "") { Names = FormerAuthorityContacts.All.SelectMany(former => former.Stems) },
        new(Meaning.RenamedBody, "") { Names = RenamedBodies.All.SelectMany(body =>
            body.Stems.Concat(body.Abbreviations.Select(abbreviation => abbreviation.ToLowerInvariant() + " "))) },
        new(Meaning.WrittenAt, """
            fi: ät, a, miuku*, at merkki*, ät merkki*
            sv: snabel a
            en: at
            """),
        new(Meaning.WebSign, """
            all: http*, www*
            """),
        new(Meaning.HiddenEmail, """
            fi: *suojattu*
            en: *protected*, *spambots*
            """),
    ];
}
