namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>How something is said: denied, limited, allowed, demanded.</summary>
internal static class SpeechWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Not, """
            fi: ei, eivät, emme, eikä, eivätkä, emmekä, en luovuta*, en siirrä*, en myy*, en käytä*, en kerää*, ettei, etteivät
            sv: inte, ej, inga, ingen, inget, aldrig, varken
            en: not, no, never, neither, nor, cannot, don t, doesn t, didn t, won t, isn t, aren t, can t
            """),
        new(Meaning.NotBehind, """
            sv: inte, ej, aldrig
            """),
        new(Meaning.ClauseBreak, """
            fi: mutta, vaan, jos, kun, mikäli, jotta, koska
            sv: men, som, om, och, utan att, eftersom, när, där
            en: but, and, if, when, because, unless
            """),
        new(Meaning.Except, """
            fi: tarpeettomasti*, muualla kuin*, muualle kuin*, muille kuin*, muihin kuin*, ellei, ellemme, elleivät, paitsi*, lukuun ottama*,
                lukuunottama*, kuitenkin*, muutoin kuin*, muuten kuin*, jollei*, pois lukien*, poikkeuks*
            sv: onödigt*, utom, förutom*, med undantag*, undantag*, såvida inte*, om inte, dock
            en: unnecessarily*, except*, unless*, however*, with the exception*, other than*
            """),
        new(Meaning.Exception, """
            fi: lukuun ottamatta*, lukuunottamatta*, paitsi*, ellei*, ellemme*, poikkeuksena*, poikkeuksen muod*, muutoin kuin*
            sv: utom när*, utom till*, utom i*, förutom*, såvida inte*, om det inte*, med undantag*
            en: unless*, except*, other than*, save where*
            """),
        new(Meaning.Only, """
            fi: vain, ainoastaan*, pelkästään*
            sv: endast*, enbart*, bara
            en: only, solely*, exclusively*
            """),
        new(Meaning.May, """
            fi: voidaan, voi, voimme, voivat, saatetaan*, saatamme*, saattaa*, mahdollisesti*
            sv: kan, kunna
            en: may, can, might
            """),
        new(Meaning.Should, """
            fi: tulee, pitää, täytyy*, on tehtävä*, on esitettävä*, on lähetettävä*, edellyt*, vaadimme*, vaaditaan*, pyydetään*
            sv: ska, skall, måste*, bör, krävs*
            en: must, should, shall, required to*, need to*
            """),
        new(Meaning.Without, """
            fi: ilman
            sv: utan
            en: without
            """),
        new(Meaning.Necessary, """
            fi: tarpeen*, tarpeelli*, välttämät*
            sv: nödvändig*, behövs*
            en: necessary*, needed*
            """),
        new(Meaning.Introduction, """
            fi: tarkoituksena on, tarkoitus on, tarkoituksena ovat, tarkoitukset ovat, tarkoituksia ovat, käyttötarkoituksena on, seuraaviin
                tarkoituksiin, seuraavia tarkoituksia varten, käytetään, käytämme, käsitellään, käsittelemme, seuraavia tietoja, seuraavat
                tiedot, tietoja ovat, sisältää tiedot, sisältää, kerätään, tallennetaan
            sv: ändamålet är, ändamål är, syftet är, används för, används till, behandlas för, innehåller, följande uppgifter
            en: purpose is, purposes are, used for, used to, processed for, contains, the following data
            """),
        new(Meaning.OpenEnded, """
            fi: muut mahdollis*, muita mahdollis*, muu mahdolli*, mahdolliset muut*, mahdollisia mui*, mahdollinen muu*, muut vastaav*, muita
                vastaav*, muu vastaav*, muut sellaiset*, muut tarpeellis*, muita tarpeellis*, muut tarvittav*, muita tarvittav*, muut olennais*,
                muut asiakkuu*, muut asiakassuh*, ja muut tiedot*, ja muita tietoja*, sekä muut tiedot*, sekä muita tietoja*, kulloinkin*,
                kuten, esimerkiksi*, muun muassa*, mm, jne, yms, ym, ynnä muu*, ja niin edelleen*
            sv: eventuella andra*, andra eventuella*, eventuella övriga*, övriga eventuella*, andra liknande*, övriga liknande*, andra
                motsvarande*, andra nödvändiga*, övriga nödvändiga*, såsom*, till exempel*, bland annat*, bl a, m m, osv, med mera*, och så
                vidare*
            en: other possible*, possible other*, any other*, other similar*, other relevant*, other necessary*, such as*, for example*,
                including but not limited*, etc, and so on*
            """),
    ];
}
