namespace RegisterNotice.Words.Lexicon;

/// <content>Retention.</content>
internal static partial class SignalPhrases
{
    private static (Signal Signal, string[] Phrases)[] Retention() =>
    [
        (Signal.VagueRetention,
        [
            "niin kauan kuin & tarpee", "niin kauan kuin & tarvit", "tarpeellisen ajan", "tarvittavan ajan", "tarpeen mukaan", "ei enää tarvita", "ei ole enää tarpeel", "eivät ole enää tarpeel", "ei ole enää tarpeen", "eivät ole enää tarpeen",
            "asiakassuhteen ajan", "asiakassuhteen keston", "asiakassuhteen voimassa", "asiakassuhteen jatku", "asiakkuuden ajan", "asiakkuuden keston", "asiakkuuden voimassa", "niin kauan kuin olet asiakk", "niin kauan kuin asiakassuh",
            "så länge & behöv", "så länge & nödvändig", "så länge kundförhållandet", "så länge kundrelationen", "under kundförhållandet", "under kundrelationen", "under den tid som behövs",
            "as long as & necessary", "as long as & need", "as long as & customer", "for the time necessary", "duration of the customer relation", "no longer needed", "no longer necessary",
        ]),
        (Signal.DatedRelationship, ["jäsenyy", "jäsensuh", "työsuh", "virkasuh", "palvelussuh", "vuokrasuh", "medlemskap", "anställning", "arbetsförhåll", "hyresförhåll", "membership", "employment", "tenancy"]),
        (Signal.AccountingMaterial, ["*kirjanpi", "tositt", "tosite", "*bokför", "verifikat", "räkenskapsmat", "accounting", "bookkeeping", "voucher"]),
        (Signal.AccountingBooks, ["tilinpäät", "kirjanpitokirj", "kirjanpidot ", "pääkirj", "päiväkirj", "tililuettel", "bokslut", "bokföringsböck", "kontoplan", "huvudbok", "dagbok", "ledger", "financial statement", "annual account"]),
        (Signal.AccountingVouchers,
        [
            "tositt", "tosite", "lasku ", "laskut ", "laskuj", "laskuaineist", "kuitti", "kuitit", "kuitte", "kirjeenvaih", "verifikat", "faktur", "kvitto", "korrespondens", "voucher", "invoice", "receipt", "correspondence",
        ]),
    ];
}
