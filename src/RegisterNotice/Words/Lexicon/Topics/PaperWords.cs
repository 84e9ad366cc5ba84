namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>The notice itself: its dates, its name, the law it cites.</summary>
internal static class PaperWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Drafted, """
            fi: pvm, päivämäär*, päivätty*, päiväys*, laadit*, laatimis*, laadinta*, luotu
            sv: daterad*, datum, upprätta*, uppgjord*, utarbeta*
            en: dated, drawn up*, drafted*, created*, prepared*
            """),
        new(Meaning.Updated, """
            fi: päivit*, muutos*, muutett*, muokat*, viimeksi*, viimeisin*, tarkistettu*, versio*
            sv: uppdatera*, ändrad*, ändring*, senast*
            en: last update*, latest update*, updated*, last modified*, revised*, last change*, version*
            """),
        new(Meaning.Effective, """
            fi: voimassa*, voimaan*, alkaen*
            sv: gäller från*, träder i kraft*
            en: effective*, valid from*, in force from*
            """),
        new(Meaning.LawInForce, """
            fi: asetus*, asetuks*, laki, lain, lakia*
            sv: förordning*, lagen*
            en: regulation*, act
            """),
        new(Meaning.Article, """
            sv: *artik*
            en: articl*
            all: art
            """),
        new(Meaning.RegisterNoun, """
            fi: *rekisteri
            sv: *registret
            all: *register
            """),
        new(Meaning.NoticeWord, """
            fi: *selost*
            """),
        new(Meaning.AbolishedDocument, """
            fi: *rekisteriselost*
            sv: registerbeskrivning*, personregisterbeskrivning*
            en: register description*, description of file*, description of the file*, file description*, data file description*
            """),
        new(Meaning.TemplateWords, "") { Names = TemplatePhrases.All.Select(phrase => phrase.Replace('.', ' ').Replace('-', ' ')) },
        new(Meaning.CheckForChanges, """
            fi: suosittelemme*|kehotamme*|pyydämme*|kannattaa*|tarkistathan*|tutustuthan* & säännölli*|aika ajoin*|ajoittain*|silloin tällöin* &
                *selost*|tietosuojakäytän*|sivu*|sivun*|sivua*|sivulta*|muuto*|päivity*
            sv: rekommenderar*|uppmanar*|ber dig*|bör du*|du bör*|vänligen* & regelbund*|då och då*|med jämna mellanrum* &
                *beskrivning*|*policy*|sida*|sidan*|ändring*|uppdatering*
            en: please*|recommend*|encourage*|advise*|you should*|we suggest* & regularly*|periodically*|from time to time*|frequently* &
                page*|policy*|notice*|statement*|change*|update*
            """),
    ];
}
