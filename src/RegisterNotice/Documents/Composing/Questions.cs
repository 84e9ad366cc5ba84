using System.Globalization;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Words.Phrases.QuestionPhrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The questions of each questionnaire. A row is a topic with its number in each of them, and what a notice says of it.</summary>
internal static class Questions
{
    private static readonly QuestionRow[] Rows =
    [
        new(Operation, null, null, "1_1", it => [it.Mark(it.Say(it.Notice.RegisterName))]),
        new(ControllerName, "1_1", null, null, PartyAnswers.Names),
        new(ControllerContact, "1_2", "1_1", "2_1", PartyAnswers.Contacts),
        new(JointControllers, "1_3", "1_2", "2_4", PartyAnswers.Joint),
        new(Officer, "1_4", "1_3", "2_3", it => [RecordPart.Officer(it)]),
        new(Representative, "1_5", "1_4", "2_2", PartyAnswers.Representatives),
        new(Role, "1_6", "1_5", "2_5", PartyAnswers.Roles),
        new(Unit, "1_7", "1_6", "2_6", it => [it.Mark(it.Say(it.Notice.Internal?.Unit))]),
        new(Stewards, "1_8", "1_7", "2_7", PartyAnswers.Stewards),
        new(Purposes, "2_1", "2_1", "3_1", ProcessingAnswers.Purposes),
        new(Description, "2_2", "2_2", "1_2", ProcessingAnswers.Description),
        new(DataSubjects, "3_1", "3_1", "4_1", ProcessingAnswers.Subjects),
        new(Data, "3_2", "3_2", "4_2", ProcessingAnswers.Data),
        new(SpecialData, "3_3", "3_3", "4_3", ProcessingAnswers.SpecialData),
        new(Sources, "3_4", "3_4", "4_4", ProcessingAnswers.Sources),
        new(Recipients, "4_1", "4_1", "5_1", RecipientAnswers.Recipients),
        new(Sharing, "4_2", "4_2", "5_2", RecipientAnswers.Sharing),
        new(DataByRecipient, null, "4_3", null, RecipientAnswers.DataByRecipient),
        new(Transfers, "5_1", "5_1", "6_1", RecipientAnswers.Transfers),
        new(Safeguards, "5_2", "5_2", "6_2", RecipientAnswers.Safeguards),
        new(Retention, "6_1", "6_1", "7_1", ProcessingAnswers.Retention),
        new(RetentionPolicy, "6_2", "6_2", "7_2", it => InternalRecord.Documents(it, InternalDocumentKind.RetentionPolicy)),
        new(RetentionKept, "6_3", "6_3", "7_3", it => [it.Mark(it.Say(it.Notice.Internal?.Adherence))]),
        new(RetentionNotKept, "6_4", "6_4", "7_4", it => [it.Mark(it.Say(it.Notice.Internal?.Adherence))]),
        new(Security, "7_1", "7_1", "8_1", ProcessingAnswers.Security),
        new(Location, "7_2", "7_2", "8_2", RecipientAnswers.Locations),
        new(Basis, "8_1", "8_1", "9_1", BasisAnswers.Bases),
        new(Interest, "8_2", "8_2", "9_2", BasisAnswers.Interests),
        new(QuestionPhrases.BalancingTest, "8_3", "8_3", "9_3", BasisAnswers.BalancingTests),
        new(Ground, "8_4", "8_4", "9_4", BasisAnswers.Grounds),
        new(NationalLaw, "8_5", null, null, BasisAnswers.NationalLaw),
        new(Decisions, "9_1", "9_1", "10_1", it => [DecisionPart.Stated(it).Take(), DecisionPart.Profiling(it)]),
        new(QuestionPhrases.Profiling, null, null, "10_2", it => [DecisionPart.Profiling(it)]),
        new(Logic, "9_2", "9_2", null, LogicOf),
        new(QuestionPhrases.DecisionGround, "9_3", "9_3", null, GroundsOf),
        new(DpiaRequired, "10_1", "10_1", null, it => [InternalRecord.Dpia(it)]),
        new(Dpia, "10_2", "10_2", null, it => InternalRecord.Documents(it, InternalDocumentKind.Dpia)),
        new(Dpia, null, null, "11_1", it => [InternalRecord.Dpia(it), .. InternalRecord.Documents(it, InternalDocumentKind.Dpia)]),
        new(OtherAssessment, null, "10_3", null, it =>
            InternalRecord.Documents(it, InternalDocumentKind.BalancingTest, InternalDocumentKind.Other)),
        new(Rights, "11_1", "11_1", "12_1", BasisAnswers.Rights),
        new(NoticeAddress, "11_2", "11_2", "12_2", it =>
            [.. InternalRecord.Addresses(it), .. InternalRecord.Documents(it, InternalDocumentKind.Policy)]),
        new(OwnNotice, "11_3", null, null, it => [MarkedText.Parted(": ", LeadPart.Title(it), it.Notice.Id)]),
        new(ConsentRecord, "12_1", "12_1", "13_1", it => InternalRecord.Documents(it, InternalDocumentKind.ConsentRecord)),
        new(BreachProcedure, "13_1", "13_1", "14_1", it => InternalRecord.Documents(it, InternalDocumentKind.BreachProcedure)),
        new(BreachRecord, "13_2", "13_2", "14_2", it => InternalRecord.Documents(it, InternalDocumentKind.BreachRecord)),
        new(Contract, "14_1", "14_1", "15_1", it => InternalRecord.Documents(it, InternalDocumentKind.Contract)),
        new(Review, "15_1", "15_1", "16_1", it => [InternalRecord.Reviewed(it)]),
    ];

    private static readonly Question[] Ico = Asked(row => row.Ico);
    private static readonly Question[] Dpc = Asked(row => row.Dpc);
    private static readonly Question[] Cnil = Asked(row => row.Cnil);

    /// <summary>The questions of a questionnaire in its order.</summary>
    public static IReadOnlyList<Question> Of(RecordQuestionnaire questionnaire) => questionnaire switch
    {
        RecordQuestionnaire.Ico => Ico,
        RecordQuestionnaire.Dpc => Dpc,
        RecordQuestionnaire.Cnil => Cnil,
        _ => throw new ArgumentOutOfRangeException(
            nameof(questionnaire), questionnaire, "No such questionnaire is known: give Ico, Dpc or Cnil."),
    };

    /// <summary>What a questionnaire is called.</summary>
    public static Phrase NameOf(RecordQuestionnaire questionnaire) => questionnaire switch
    {
        RecordQuestionnaire.Ico => QuestionPhrases.Ico,
        RecordQuestionnaire.Dpc => QuestionPhrases.Dpc,
        _ => QuestionPhrases.Cnil,
    };

    private static IEnumerable<MarkedText?> LogicOf(Scribe scribe) =>
    [
        scribe.Mark(scribe.Say(scribe.Notice.AutomatedDecisions.Description)),
        DecisionPart.Details(scribe, scribe.Begin()).TakeSentences(),
        .. scribe.Notice.AutomatedDecisions.Decisions.Select(decision => DecisionPart.Told(scribe, decision).TakeSentences()),
    ];

    private static IEnumerable<MarkedText?> GroundsOf(Scribe scribe) =>
        scribe.Notice.AutomatedDecisions.Decisions.Select(decision => DecisionPart.Ground(scribe, decision).TakeSentences());

    private static Question[] Asked(Func<QuestionRow, string?> codeIn) =>
    [
        .. from row in Rows
           let code = codeIn(row)
           where code is not null
           let parts = code.Split('_')
           orderby int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)
           select new Question(code, row.Topic, row.Tell),
    ];
}
