namespace RegisterNotice;

/// <summary>Tells a processor's record (Article 30(2)) from a controller's notice.</summary>
internal static class ProcessorRecords
{
    /// <summary>Whether everybody whom a notice names as responsible is a processor.</summary>
    public static bool IsOfProcessors(this Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (controller.Role != ControllerRole.Processor)
            {
                return false;
            }
        }

        return notice.Controllers.Count > 0;
    }
}
