using Microsoft.CodeAnalysis.Operations;

namespace RegisterNotice.Analyzers;

/// <summary>Chains of calls, each on what the one before it gives.</summary>
internal static class BuilderChain
{
    /// <summary>The call on which a chain begins; null where it begins with something else, such as a variable.</summary>
    public static IInvocationOperation? Start(IInvocationOperation last)
    {
        var call = last;
        while (call.Instance is IInvocationOperation before)
        {
            call = before;
        }

        return call.Instance is null && !call.TargetMethod.IsExtensionMethod ? call : null;
    }
}
