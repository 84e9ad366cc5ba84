using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>Lets something happen between what a writer reads and what it writes.</summary>
internal sealed class BeforeSaving : SaveChangesInterceptor
{
    private Func<Task>? next;

    public void Once(Func<Task> what) => next = what;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref next, null) is { } what)
        {
            await what();
        }

        return result;
    }
}
