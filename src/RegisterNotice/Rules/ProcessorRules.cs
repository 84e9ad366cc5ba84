using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN1: what a processor's record says of the controllers on whose behalf it acts (Article 30(2)).</summary>
internal static class ProcessorRules
{
    public static NoticeRule InstructingControllerUnstated { get; } = Rule("RN1030", nameof(InstructingControllerUnstated),
        [Processor(Error, Gdpr("30(2)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                // Who only sounds like a processor is told of that first (RN1025).
                if (it.Notice.Controllers[i] is { Role: ControllerRole.Processor, OnBehalfOf.Count: 0 })
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i), ("processor", it.Notice.Controllers[i].Name));
                }
            }
        });

    public static NoticeRule InstructingControllerUnreachable { get; } = Rule("RN1031", nameof(InstructingControllerUnreachable),
        [Processor(Error, Gdpr("30(2)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var clients = it.Notice.Controllers[i].OnBehalfOf;
                for (var j = 0; j < clients.Count; j++)
                {
                    if (clients[j].Contact is not { } contact || !Party.Of(PartyRole.Contact, contact).IsReachable)
                    {
                        it.Report(
                            Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.OnBehalfOf, j).Of(InstructingControllerShape.Contact),
                            ("controller", clients[j].Name));
                    }
                }
            }
        });

    public static NoticeRule ProcessingCategoriesUnstated { get; } = Rule("RN1032", nameof(ProcessingCategoriesUnstated),
        [Processor(Error, Gdpr("30(2)(b)"))],
        static it =>
        {
            // Purposes that the record names for all of its clients tell what is done for each.
            if (it.Notice.Purposes.Count > 0)
            {
                return;
            }

            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var clients = it.Notice.Controllers[i].OnBehalfOf;
                for (var j = 0; j < clients.Count; j++)
                {
                    if (clients[j].Processing.Count == 0)
                    {
                        it.Report(
                            Place.Of(NoticeShape.Controllers, i)
                                .Of(ControllerShape.OnBehalfOf, j)
                                .Of(InstructingControllerShape.Processing),
                            ("controller", clients[j].Name));
                    }
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
        [InstructingControllerUnstated, InstructingControllerUnreachable, ProcessingCategoriesUnstated];
}
