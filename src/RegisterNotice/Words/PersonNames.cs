namespace RegisterNotice.Words;

/// <summary>Tells whether a name is that of a natural person rather than of a business.</summary>
/// <remarks>
/// A person has a first name and a surname, and often a second first name. The first names are those most often given in Finland, in Finnish and in Swedish;
/// endings tell surnames. Who bears neither is taken for a business, since nothing shows otherwise.
/// </remarks>
internal static class PersonNames
{
    private static readonly string[] EstateWords = ["kuolinpesä", "kuolinpesän", "dödsbo", "dödsboet", "oikeudenomistajat", "estate"];

    private static readonly string[] SurnameEnds =
    [
        "nen", "sson", "son", "ström", "berg", "lund", "qvist", "kvist", "mäki", "niemi", "järvi", "vaara", "saari", "lahti", "kangas", "harju",
        "koski", "ranta", "korpi", "aho", "oja", "salo",
    ];

    // A trade beside a word that could be a surname: "Parturi Koskinen" is a business.
    private static readonly string[] TradeEnds =
    [
        "toimisto", "kampaamo", "parturi", "kauppa", "puoti", "myymälä", "ravintola", "kahvila", "baari", "palvelu", "palvelut", "huolto", "korjaamo",
        "hoitola", "klinikka", "apteekki",
        "leipomo", "paja", "verstas", "studio", "design", "tila", "talo", "hotelli", "kukka", "kukat", "optiikka", "fysio", "valmennus",
        "konsultointi", "kuljetus", "rakennus", "remontti", "siivous",
        "media", "kuva", "shop", "byrå", "butik", "affär", "salong", "bageri", "restaurang", "café", "tjänst", "verkstad", "gård", "stuga", "bygg",
        "team", "group", "sons",
    ];

    private static readonly HashSet<string> FirstNames = new(
        ("""
        Aada Aaro Aaron Aapo Aatos Aatu Aila Aili Aimo Aina Aini Aino Aira Alex Alexander Alexandra Aleksi Alfred Alina Alisa Allan Alma
        Alvar Amanda Anders Anders Andrea Anita Anja Ann Anna Anne Anneli Anni Annika Annikki Annukka Anssi Antero Anton Antti Anu Ari Arja
        Armas Arto Arttu Arvo Asko Asta Atte August Aulis Axel Beata Benjamin Birgitta Björn Bo Camilla Carina Carita Carl Carola Caroline
        Cecilia Christer Christian Christina Christoffer Dan Daniel David Ebba Edith Eeli Eemeli Eero Eetu Eeva Eila Eija Eino Elena Eliel
        Elin Elina Elias Elisa Elisabet Elisabeth Ella Ellen Elli Elmer Elmo Else Elsa Emil Emilia Emma Emmi Eric Erik Erika Erkki Esa Essi
        Esteri Eva Eveliina Fanny Fanni Felix Filip Frans Fredrik Gun Gunilla Gunnar Gustav Göran Hanna Hannele Hannes Hannu Hans Harri
        Heidi Heikki Helena Helga Heli Helmi Helvi Henna Henri Henrik Henry Hilja Hilkka Hilla Hilma Hugo Håkan Ida Iida Iiris Ilkka Ilma
        Ilmari Ilona Ilpo Inga Ingrid Inka Inkeri Ira Irene Iris Irja Irma Isabella Isak Ismo Jaakko Jaana Jalmari Jan Jani Janina Janika
        Janne Jari Jarkko Jarmo Jasmin Jenna Jenni Jenny Jere Jesse Joakim Joel Johan Johanna Johannes John Joona Joonas Jorma Josefina
        Jouko Jouni Juha Juhana Juhani Juho Jukka Julia Julius Juni Jussi Justus Juuso Jyri Jyrki Kai Kaija Kaino Kaisa Kaj Kalervo Kalevi
        Kalle Karin Karita Kari Karl Karoliina Kasper Katariina Katarina Kati Katja Katri Kauko Kerttu Kim Kimmo Kirsi Kirsti Klaus Konsta
        Krista Kristian Kristiina Kristina Kyllikki Kyösti Laila Lari Lars Lasse Laura Lauri Leena Leevi Leila Lena Lenni Leo Lilja Linda
        Linnea Linus Liisa Lotta Lucas Lukas Lumi Maarit Maija Maire Malin Magnus Maj Mari Maria Marianne Marika Marja Marjo Marjatta Marjut
        Markku Marko Markus Martta Martti Mathilda Matias Mats Matti Mauno Mauri Max Maximilian Meeri Meri Merja Mia Michael Mika Mikael
        Mikko Miia Milja Milla Mimmi Minna Minttu Mira Mirja Mirjam Mirka Monica Monika Märta Nadja Neea Nella Nelli Nea Nestori Nico Niina
        Niilo Niklas Niko Nils Nina Noel Noora Oiva Olavi Ole Oliver Olivia Olli Oskar Oskari Osmo Ossi Otto Oona Paavo Paula Pauli Pauliina
        Paul Pasi Patrik Peetu Pekka Pentti Per Pertti Peter Petra Petri Petteri Pia Pilvi Pinja Pirjo Pirkko Päivi Päiviö Raija Raimo Raili
        Ralf Rasmus Rauha Rauni Rauno Rebecka Reeta Reetta Reijo Riikka Riina Risto Ritva Robert Robin Roosa Ronja Roope Sakari Saara Saana
        Salla Salme Sami Samu Samuel Samuli Sandra Sanna Sanni Santeri Santtu Sara Sari Satu Sebastian Seija Selma Senja Seppo Signe Silja
        Simo Simon Sini Sinikka Siiri Siri Sirkka Sirpa Sisko Sofia Sonja Stefan Stina Stig Sture Sulo Susanna Suvi Sven Sylvi Taina Taisto
        Taneli Tanja Tapani Tapio Tarja Taru Tauno Teemu Tea Teija Tellervo Tero Terhi Terttu Tessa Theo Therese Thomas Tiina Tiia Timo
        Tilda Titta Toini Toivo Tom Tomas Tomi Tommi Toni Topi Torsten Touko Tua Tuija Tuire Tuomas Tuomo Tuula Tuulikki Tyyne Tytti Ulf
        Ulla Unto Urho Ursula Vappu Veera Veijo Veikko Veli Venla Vera Verna Verner Vesa Viivi Viktor Vilho Vili Viljami Viljo Ville Vilma
        Viola Virpi Virve Väinö Werner Wilhelm Wille Wilma Yrjö Åsa Åke
        """).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a name is a person's, or that of the estate of one.</summary>
    public static bool IsOne(string name)
    {
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, word => EstateWords.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return true;
        }

        if (words.Length is < 2 or > 4 || !Array.TrueForAll(words, IsNameWord) || Array.Exists(words, IsTrade))
        {
            return false;
        }

        return FirstNames.Contains(FirstPart(words[0]))
            || Array.Exists(SurnameEnds, end => words[^1].EndsWith(end, StringComparison.Ordinal));
    }

    // A capital and small letters, each part of a double name so: "Anna-Liisa", "af" and "von" in small letters.
    private static bool IsNameWord(string word)
    {
        if (word is "af" or "von" or "de" or "av")
        {
            return true;
        }

        var isFirst = true;
        foreach (var c in word)
        {
            if (c == '-' && !isFirst)
            {
                isFirst = true;
                continue;
            }

            if (!char.IsLetter(c) || char.IsUpper(c) != isFirst)
            {
                return false;
            }

            isFirst = false;
        }

        return word.Length > 1 && !isFirst;
    }

    private static string FirstPart(string word) => word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word;

    private static bool IsTrade(string word) => Array.Exists(TradeEnds, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
