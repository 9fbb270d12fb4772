"use strict";

// The few marks that Teams honours in a TextBlock.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const inline = escaped
    .replace(/\\([\\`*_{}[\]()#+\-.!~|>])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(^|\W)[*_](\S.*?)[*_](?=\W|$)/g, "$1<i>$2</i>")
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
  result.outputHtml = `<p>${inline.split(/\r\n|\r|\n/).join("<br>")}</p>`;
  result.didProcess = true;
};

// Draws a card and returns what is wrong with it, in sentences.
function draw(json, hostConfig) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  const context = new AdaptiveCards.SerializationContext();
  card.parse(json, context);
  const place = document.getElementById("card");
  place.replaceChildren(card.render());
  return [...complaints(context), ...invalid(card), ...tooWide(place), ...cutOff(place), ...unlabelled(card)];
}

function complaints(context) {
  return Array.from({ length: context.eventCount }, (_, i) => `parsing: ${context.getEventAt(i).message}`);
}

function invalid(card) {
  return card.validateProperties().validationEvents.map((event) => `property: ${event.message}`);
}

function tooWide(place) {
  const edge = place.getBoundingClientRect().right + 0.5;
  const wide = [...place.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > edge);
  const page = document.documentElement.scrollWidth > window.innerWidth ? ["wider than the window"] : [];
  return [...page, ...wide.map((e) => `too wide: ${describe(e)}`)];
}

function cutOff(place) {
  const clips = (e) => getComputedStyle(e).overflowX !== "visible" && !["INPUT", "SELECT", "TEXTAREA"].includes(e.tagName);
  return [...place.querySelectorAll("*")]
    .filter((e) => clips(e) && e.scrollWidth > e.clientWidth + 1)
    .map((e) => `cut off: ${describe(e)}`);
}

function unlabelled(card) {
  return card
    .getAllInputs()
    .filter((input) => ![...labels(input)].some(readable))
    .map((input) => `no visible label: ${input.id}`);
}

// A toggle's own title is label enough; a choice's title is not the question.
function labels(input) {
  const selector = input.getJsonTypeName() === "Input.Toggle" ? "label" : `label[for="${input.renderedInputControlElement.id}"]`;
  return input.renderedElement.querySelectorAll(selector);
}

function readable(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible" && element.textContent.trim() !== "";
}

function describe(element) {
  return `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 60)}"`;
}
