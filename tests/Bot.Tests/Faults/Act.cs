using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Faults;

/// <summary>One thing somebody does, or time that passes.</summary>
internal abstract record Act(string Name)
{
    /// <summary>Who does it; null when time passes.</summary>
    public virtual Who? By => null;

    /// <returns>What they are told in the answer itself.</returns>
    public abstract Task<string> DoAsync(Scene scene);

    /// <summary>Whether what it needs is on the screen.</summary>
    public virtual bool IsPossible(Scene scene) => true;

    public sealed record Says(Who Who, string Words) : Act($"{Who} says '{Words}'")
    {
        public override Who? By => Who;

        public override async Task<string> DoAsync(Scene scene)
        {
            await scene.Of(Who).SaysAsync(Words);
            return "";
        }
    }

    public sealed record OpensPage(Who Who) : Act($"{Who} opens the page")
    {
        public override Who? By => Who;

        public override async Task<string> DoAsync(Scene scene)
        {
            await scene.Of(Who).AddsAppAsync();
            return "";
        }
    }

    public sealed record Presses(Who Who, string Title, Func<Scene, (string, string)[]> Inputs)
        : Act($"{Who} presses '{Title}'")
    {
        public override Who? By => Who;

        public override bool IsPossible(Scene scene) =>
            scene.Of(Who).Chat.Messages.Any(message => message.Button(Title) is not null);

        public override async Task<string> DoAsync(Scene scene)
        {
            var answer = await scene.Of(Who).PressesAsync(Title, Inputs(scene));
            return answer["value"] switch
            {
                JObject card => new ChatMessage(
                    "",
                    new JObject { ["attachments"] = new JArray(new JObject { ["content"] = card }) }
                ).Text,
                { Type: JTokenType.String } words => (string)words!,
                _ => "",
            };
        }
    }

    /// <summary>A client offers its own token for the one the coach needs.</summary>
    public sealed record SignsIn(Who Who) : Act($"{Who} signs in")
    {
        public override Who? By => Who;

        public override async Task<string> DoAsync(Scene scene)
        {
            var status = await scene
                .Of(Who)
                .InvokesAsync(
                    new JObject
                    {
                        ["name"] = "signin/tokenExchange",
                        ["value"] = new JObject
                        {
                            ["id"] = Guid.NewGuid().ToString(),
                            ["connectionName"] = World.Connection,
                            ["token"] = "the client's own",
                        },
                    }
                );
            return (int)status < 500 ? $"status {(int)status}" : "";
        }
    }

    /// <summary>Until what the pair waits for first.</summary>
    public sealed record Waits(string For) : Act($"time passes until {For}")
    {
        public override async Task<string> DoAsync(Scene scene)
        {
            var looks = (await scene.PairsAsync()).Select(pair => pair.NextLook(scene.Now)).OfType<DateTimeOffset>();
            scene.World.Clock.SkipTo(looks.Min().AddSeconds(30));
            return For;
        }
    }

    /// <summary>Until something has become true.</summary>
    public sealed record Passes(string Until, Func<Scene, Task<bool>> Holds) : Act($"time passes until {Until}")
    {
        public override async Task<string> DoAsync(Scene scene) =>
            await scene.World.PassAsync(() => Holds(scene)) ? Until : "";
    }
}
