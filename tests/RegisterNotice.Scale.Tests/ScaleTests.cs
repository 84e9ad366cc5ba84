using System.Globalization;
using RegisterNotice.Scale.Tests.Counting;
using RegisterNotice.Scale.Tests.Scenarios;

namespace RegisterNotice.Scale.Tests;

/// <summary>Twice the input takes twice the work, counted in steps and in bytes allocated and not by a clock.</summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    // Twice, and a little for sorting.
    private const double Most = 2.3;

    // What a small input may take more than its share: buffers that begin to grow.
    private const long FirstSteps = 20_000;
    private const long FirstBytes = 64 * 1024;

    public static IEnumerable<TheoryDataRow<string>> Names => Scenario.All.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_input_takes_at_most_2_3_times_the_work(string name)
    {
        var scenario = Scenario.All[name];
        var tooMuch = new List<string>();
        for (var input = 0; input < scenario.Inputs.Count; input++)
        {
            CountedLibrary.Instance.Count(name, input, scenario.Size * 2);
            var once = CountedLibrary.Instance.Count(name, input, scenario.Size);
            var twice = CountedLibrary.Instance.Count(name, input, scenario.Size * 2);
            var told = string.Create(CultureInfo.InvariantCulture, $"\"{scenario.Inputs[input]}\": {once.Steps} steps, then {twice.Steps}; {once.Bytes} bytes, then {twice.Bytes}");
            output.WriteLine(told);

            // What is passed once on the way, such as the length at which a sentence is parted, is no square: a square goes on.
            if (IsTooMuch(once, twice) && IsTooMuch(twice, CountedLibrary.Instance.Count(name, input, scenario.Size * 4)))
            {
                tooMuch.Add(told);
            }
        }

        tooMuch.Should().BeEmpty();
    }

    private static bool IsTooMuch((long Steps, long Bytes) once, (long Steps, long Bytes) twice) =>
        twice.Steps > (Most * once.Steps) + FirstSteps || twice.Bytes > (Most * once.Bytes) + FirstBytes;
}
