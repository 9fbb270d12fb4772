using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_unless_told_otherwise()
    {
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("hi").InputHint);
        Assert.Equal(
            InputHints.ExpectingInput,
            MessageFactory.Text("hi", inputHint: InputHints.ExpectingInput).InputHint
        );
        Assert.Null(MessageFactory.Text(" ").Text);
    }

    [Fact]
    public void Suggested_actions_say_what_they_show()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Sure?");

        Assert.Equal("Sure?", message.Text);
        Assert.Equal(
            [(ActionTypes.ImBack, "Yes", "Yes"), (ActionTypes.ImBack, "No", "No")],
            message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, (string)action.Value))
        );
    }

    [Fact]
    public void An_attachment_needs_no_text()
    {
        var card = new Attachment("application/vnd.microsoft.card.adaptive", content: new object());

        var message = MessageFactory.Attachment(card);

        Assert.Same(card, Assert.Single(message.Attachments));
        Assert.Null(message.Text);
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
    }
}
