using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace RMBot.OfflineSdk.Tests.Schema;

public sealed class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message) =>
        new()
        {
            Type = type,
            Id = "a-1",
            ChannelId = "msteams",
            ServiceUrl = "https://service",
            Locale = "de-DE",
            From = new ChannelAccount("user", "User"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(conversationType: "personal", id: "c-1"),
        };

    [Fact]
    public void An_activity_is_seen_only_as_what_its_type_says()
    {
        var message = Incoming();
        var install = Incoming(ActivityTypes.InstallationUpdate);

        Assert.Same(message, message.AsMessageActivity());
        Assert.Null(message.AsInvokeActivity());
        Assert.Same(install, install.AsInstallationUpdateActivity());
        Assert.Null(install.AsConversationUpdateActivity());
    }

    [Theory]
    [InlineData("message/card", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_sub_type_after_a_slash_is_still_its_type(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void An_answer_goes_where_the_activity_came_from()
    {
        var incoming = Incoming();

        var answer = new Activity { Type = ActivityTypes.Message }.ApplyConversationReference(
            incoming.GetConversationReference()
        );

        Assert.Equal(("bot", "user"), (answer.From.Id, answer.Recipient.Id));
        Assert.Equal(("a-1", "c-1"), (answer.ReplyToId, answer.Conversation.Id));
        Assert.Equal(("msteams", "https://service", "de-DE"), (answer.ChannelId, answer.ServiceUrl, answer.Locale));
    }

    [Fact]
    public void An_answer_in_another_language_keeps_it()
    {
        var answer = new Activity { Locale = "fr-FR" };

        answer.ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal("fr-FR", answer.Locale);
    }

    [Fact]
    public void A_reference_applied_as_incoming_speaks_for_the_person()
    {
        var activity = new Activity().ApplyConversationReference(
            Incoming().GetConversationReference(),
            isIncoming: true
        );

        Assert.Equal(("user", "bot", "a-1"), (activity.From.Id, activity.Recipient.Id, activity.Id));
    }

    [Fact]
    public void A_reply_turns_sender_and_receiver_round()
    {
        var reply = Incoming().CreateReply("hello");

        Assert.Equal((ActivityTypes.Message, "hello", "de-DE"), (reply.Type, reply.Text, reply.Locale));
        Assert.Equal(("bot", "user", "a-1"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId));
        Assert.Empty(reply.Attachments);
    }

    [Fact]
    public void A_conversation_is_continued_by_an_event_that_speaks_for_the_person()
    {
        var reference = Incoming().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (activity.Type, activity.Name));
        Assert.Equal(("user", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Equal(("c-1", "https://service"), (activity.Conversation.Id, activity.ServiceUrl));
        Assert.Same(reference, activity.RelatesTo);
    }

    [Theory]
    [InlineData("hi", false, true)]
    [InlineData("  ", false, false)]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    public void Content_is_text_or_an_attachment(string? text, bool hasAttachment, bool expected)
    {
        var activity = new Activity { Text = text, Attachments = hasAttachment ? [new Attachment()] : [] };

        Assert.Equal(expected, activity.HasContent());
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_of_what_was_said()
    {
        var activity = Incoming();
        activity.Text = "<at>Bot</at> help <at>Ann</at>";
        activity.Entities = [Mentioning("bot", "<at>bot</at>"), Mentioning("ann", "<at>Ann</at>"), new Entity("place")];

        Assert.Equal(["bot", "ann"], activity.GetMentions().Select(mention => mention.Mentioned.Id));
        Assert.Equal("help <at>Ann</at>", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Two_entities_are_equal_when_they_say_the_same()
    {
        Assert.Equal(Mentioning("a", "x"), Mentioning("a", "x"));
        Assert.NotEqual(Mentioning("a", "x"), Mentioning("b", "x"));
    }

    private static Entity Mentioning(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount(id), text));
        return entity;
    }

    [Fact]
    public void A_trace_names_the_type_of_its_value()
    {
        var trace = Incoming().CreateTrace("check", new JObject(), label: "a label");

        Assert.Equal(("check", "JObject", "a label"), (trace.Name, trace.ValueType, trace.Label));
    }
}
