namespace RegisterNotice.Words;

/// <content>RN2: purposes and legal bases.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Purposes() => new()
    {
        ["RN2001"] = new(
            "Selosteessa ei kerrota, mihin tarkoitukseen henkilötietoja käsitellään.",
            "Beskrivningen anger inte för vilket ändamål personuppgifter behandlas.",
            "The notice states no purpose of the processing.",
            "Luettele käsittelyn tarkoitukset yksitellen.",
            "Räkna upp ändamålen med behandlingen ett för ett.",
            "List the purposes of the processing one by one."),
        ["RN2002"] = new(
            "Käsittelylle ei kerrota tietosuoja-asetuksen mukaista oikeusperustetta ({purposes}).",
            "Ingen rättslig grund enligt dataskyddsförordningen anges för behandlingen ({purposes}).",
            "No legal basis under the GDPR is stated for the processing ({purposes}).",
            "Nimeä peruste: suostumus, sopimus, lakisääteinen velvoite, elintärkeät edut, yleistä etua koskeva tehtävä tai oikeutettu etu.",
            "Ange grunden: samtycke, avtal, rättslig förpliktelse, intressen som är av grundläggande betydelse, uppgift av allmänt "
                + "intresse eller berättigat intresse.",
            "Name the basis: consent, contract, legal obligation, vital interests, public task or legitimate interests."),
        ["RN2003"] = new(
            "Käsittelyn oikeusperusteena on kumottu laki ({purposes}).",
            "Behandlingen grundar sig på en upphävd lag ({purposes}).",
            "The processing is based on an act that has been repealed ({purposes}).",
            "Arvioi peruste uudelleen tietosuoja-asetuksen 6 artiklan mukaan; henkilötietolain asiallisen yhteyden tilalle tulee "
                + "useimmiten sopimus tai oikeutettu etu.",
            "Bedöm grunden på nytt enligt artikel 6 i dataskyddsförordningen; i stället för personuppgiftslagens sakliga anknytning "
                + "kommer oftast avtal eller berättigat intresse.",
            "Assess the basis again under Article 6 GDPR; the relevant connection of the Personal Data Act is in most cases replaced by a "
                + "contract or by legitimate interests."),
        ["RN2004"] = new(
            "Selosteessa viitataan säädökseen ”{act}”, joka on kumottu {until}.",
            "Beskrivningen hänvisar till ”{act}”, som upphävdes {until}.",
            "The notice refers to the {act}, which was repealed on {until}.",
            "Poista viittaus tai korvaa se voimassa olevalla säädöksellä: {successor}.",
            "Stryk hänvisningen eller ersätt den med den gällande författningen: {successor}.",
            "Remove the reference, or replace it with the act in force: {successor}."),
        ["RN2005"] = new(
            "Käsittely perustuu oikeutettuun etuun, mutta etua ei kerrota ({purposes}).",
            "Behandlingen grundar sig på berättigat intresse, men intresset anges inte ({purposes}).",
            "The processing is based on legitimate interests, but the interest is not stated ({purposes}).",
            "Kerro, mikä ja kenen etu on kyseessä, esimerkiksi rekisterinpitäjän etu estää väärinkäytöksiä.",
            "Ange vilket intresse det är och vems, till exempel den personuppgiftsansvariges intresse av att förhindra missbruk.",
            "Say which interest it is and whose, such as the controller's interest in preventing misuse."),
        ["RN2006"] = new(
            "Tarkoitus ”{purpose}” on niin väljä, ettei siitä näe, mitä tiedoilla tehdään.",
            "Ändamålet ”{purpose}” är så vagt att det inte framgår vad uppgifterna används till.",
            "The purpose \"{purpose}\" is so vague that it does not show what the data are used for.",
            "Kerro täsmällisesti, mitä tiedoilla tehdään, esimerkiksi ”verkkokaupan hakutoiminnon parantaminen kävijätilastojen avulla”.",
            "Ange exakt vad uppgifterna används till, till exempel ”förbättring av nätbutikens sökfunktion med hjälp av besöksstatistik”.",
            "Say precisely what the data are used for, such as \"improving the shop's search by means of visitor statistics\"."),
        ["RN2007"] = new(
            "Selosteessa näkyy toimintaa, jota ei mainita tarkoituksissa: {activity}.",
            "I beskrivningen framgår verksamhet som inte nämns bland ändamålen: {activity}.",
            "The notice shows an activity that no purpose covers: {activity}.",
            "Lisää tarkoitus ja sen oikeusperuste tai poista maininta.",
            "Lägg till ändamålet och dess rättsliga grund eller stryk omnämnandet.",
            "Add the purpose with its legal basis, or remove the mention."),
        ["RN2008"] = new(
            "Käsittelyn perusteeksi on nimetty suostumus, vaikka siitä ei voi vapaasti kieltäytyä: käsittely perustuu luonteeltaan "
                + "sopimukseen tai lakiin ({purposes}).",
            "Samtycke anges som grund, fast det inte fritt kan vägras: behandlingen grundar sig till sin natur på avtal eller "
                + "lag ({purposes}).",
            "Consent is named as the basis although it cannot be freely refused: by its nature the processing is based on a "
                + "contract or on law ({purposes}).",
            "Nimeä jokaiselle tarkoitukselle oma perusteensa; suostumus kuuluu vain sinne, missä siitä voi vapaasti kieltäytyä.",
            "Ange en egen grund för varje ändamål; samtycke hör hemma bara där det fritt kan vägras.",
            "Name a basis for each purpose; consent belongs only where it can be freely refused."),
        ["RN2009"] = new(
            "Viranomainen ei voi vedota oikeutettuun etuun tehtäviensä yhteydessä ({purposes}).",
            "En myndighet kan inte åberopa ett berättigat intresse när den fullgör sina uppgifter ({purposes}).",
            "A public authority cannot rely on legitimate interests in the performance of its tasks ({purposes}).",
            "Perusta käsittely lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään ja nimeä säädös.",
            "Grunda behandlingen på en rättslig förpliktelse eller en uppgift av allmänt intresse och ange författningen.",
            "Base the processing on a legal obligation or a public task, and name the act."),
        ["RN2010"] = new(
            "Erityisten henkilötietoryhmien (”{category}”) käsittelylle ei kerrota tietosuoja-asetuksen 9 artiklan mukaista perustetta.",
            "För behandlingen av särskilda kategorier av personuppgifter (”{category}”) anges ingen grund enligt artikel 9 i "
                + "dataskyddsförordningen.",
            "No condition under Article 9(2) GDPR is stated for special categories of personal data (\"{category}\").",
            "Lisää tarkoituksen oikeusperusteeseen 9 artiklan 2 kohdan peruste, esimerkiksi nimenomainen suostumus.",
            "Lägg till en grund enligt artikel 9.2 till ändamålets rättsliga grund, till exempel uttryckligt samtycke.",
            "Add a condition under Article 9(2) to the purpose's legal basis, such as explicit consent."),
        ["RN2011"] = new(
            "Rikoksiin liittyvien tietojen (”{category}”) käsittelylle ei kerrota laissa säädettyä perustetta.",
            "För behandlingen av uppgifter om brott (”{category}”) anges ingen grund i lag.",
            "No provision of law is stated that permits the processing of data on offences (\"{category}\").",
            "Kerro säännös, joka sallii käsittelyn, esimerkiksi tietosuojalain 7 §.",
            "Ange bestämmelsen som tillåter behandlingen, till exempel 7 § i dataskyddslagen.",
            "Name the provision that permits it, such as section 7 of the Data Protection Act."),
        ["RN2012"] = new(
            "Henkilötunnuksen käsittelylle (”{category}”) ei kerrota tietosuojalain 29 §:n mukaista perustetta.",
            "För behandlingen av personbeteckningar (”{category}”) anges ingen grund enligt 29 § i dataskyddslagen.",
            "No ground under section 29 of the Data Protection Act is stated for personal identity codes (\"{category}\").",
            "Kerro, miksi yksiselitteinen yksilöinti on tarpeen, ja viittaa 29 §:ään, tai jätä henkilötunnus keräämättä.",
            "Ange varför en entydig identifiering behövs och hänvisa till 29 §, eller avstå från att samla in personbeteckningen.",
            "Say why the person must be uniquely identified, and refer to section 29; or do not collect the code."),
        ["RN2013"] = new(
            "Lapsen suostumuksen ikärajaksi kerrotaan {age} vuotta; Suomessa raja on 13 vuotta.",
            "Åldersgränsen för barns samtycke anges som {age} år; i Finland är den 13 år.",
            "The age limit for a child's consent is given as {age}; in Finland it is 13.",
            "Korjaa ikärajaksi 13 vuotta tai kerro, minkä maan lakia noudatetaan.",
            "Rätta åldersgränsen till 13 år eller ange vilket lands lag som följs.",
            "Correct the age limit to 13, or say which country's law is followed."),
        ["RN2014"] = new(
            "Käsittely perustuu lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään, mutta säädöstä ei kerrota "
                + "({purposes}).",
            "Behandlingen grundar sig på en rättslig förpliktelse eller en uppgift av allmänt intresse, men författningen anges "
                + "inte ({purposes}).",
            "The processing is based on a legal obligation or a public task, but the act is not named ({purposes}).",
            "Nimeä laki ja pykälä, josta velvoite tai tehtävä seuraa, esimerkiksi kirjanpitolain 2 luvun 10 §.",
            "Ange lagen och paragrafen som förpliktelsen eller uppgiften följer av, till exempel 2 kap. 10 § i bokföringslagen.",
            "Name the act and the section from which the obligation or task follows, such as chapter 2, section 10 of the Accounting Act."),
        ["RN2015"] = new(
            "Erityisten henkilötietoryhmien käsittelyn peruste edellyttää lain säännöstä, mutta säännöstä ei nimetä ({purposes}).",
            "Grunden för behandlingen av särskilda kategorier av personuppgifter förutsätter en bestämmelse i lag, men "
                + "bestämmelsen anges inte ({purposes}).",
            "The condition for processing special categories of personal data requires a provision of law, but the provision is "
                + "not named ({purposes}).",
            "Nimeä säännös, esimerkiksi tietosuojalain 6 § tai alan oma laki.",
            "Ange bestämmelsen, till exempel 6 § i dataskyddslagen eller lagen på området.",
            "Name the provision, such as section 6 of the Data Protection Act or the act of the field."),
        ["RN2016"] = new(
            "Lasten tietoja käsitellään suostumuksen perusteella, mutta ei kerrota, minkä ikäinen lapsi voi suostua itse: ”{purpose}”.",
            "Uppgifter om barn behandlas med stöd av samtycke, men det framgår inte från vilken ålder barnet självt kan "
                + "samtycka: ”{purpose}”.",
            "Data on children are processed on the basis of consent, but the notice does not say from which age a child can "
                + "consent: \"{purpose}\".",
            "Kerro ikäraja (Suomessa verkkopalveluissa 13 vuotta) ja miten nuoremman lapsen huoltajan suostumus pyydetään.",
            "Ange åldersgränsen (för nättjänster i Finland 13 år) och hur vårdnadshavarens samtycke inhämtas för yngre barn.",
            "State the age (13 for online services in Finland), and how the consent of a guardian is obtained for younger children."),
        ["RN2017"] = new(
            "Tietoja aletaan käyttää uuteen tarkoitukseen, mutta selosteesta ei ilmene, {missing}.",
            "Uppgifterna börjar användas för ett nytt ändamål, men det framgår inte {missing}.",
            "The data are put to a new purpose, but the notice does not say {missing}.",
            "Kerro ennen käsittelyn alkua päivä ja uusi tarkoitus sekä lisää se oikeusperusteineen ja säilytysaikoineen selosteeseen.",
            "Ange dagen och det nya ändamålet innan behandlingen börjar, och lägg till ändamålet med rättslig grund och lagringstid.",
            "Before the processing begins, give the day and the new purpose, and add the purpose with its legal basis and "
                + "retention period."),
        ["RN2018"] = new(
            "Lasten tietoja käsitellään suostumuksen perusteella, mutta ei kerrota, miten huoltajan suostumus varmistetaan: ”{purpose}”.",
            "Uppgifter om barn behandlas med stöd av samtycke, men det framgår inte hur man försäkrar sig om vårdnadshavarens "
                + "samtycke: ”{purpose}”.",
            "Data on children are processed on the basis of consent, but the notice does not say how the consent of a holder "
            + "of parental responsibility is verified: \"{purpose}\".",
            "Kerro, miten ikärajaa nuoremman lapsen huoltajalta pyydetään suostumus ja miten kohtuullisesti tarkistetaan, että "
                + "sen antaa huoltaja.",
            "Ange hur vårdnadshavarens samtycke inhämtas för barn under åldersgränsen och vilka rimliga ansträngningar som "
            + "görs för att kontrollera att det är vårdnadshavaren som ger det.",
            "Say how consent is obtained for a child below the age limit, and what reasonable efforts are made to verify "
            + "that it is given by a holder of parental responsibility."),
    };
}
