"""How English tells that trade goes to others, falls off, or stands idle; or that they can do without."""

from extract.rules.language import Patterns

_OTHERS = "(?:him|her|them|someone else|somebody else|elsewhere|the (?:competition|other|others|chain|big|new))"
_TRADE = (
    "(?:calls|jobs|patients|pupils|customers|clients|viewings|lets|hires|appointments|entries|orders|bookings|enquiries|"
    "visitors|members|readers|guests)"
)

DOWNPLAYED: Patterns = (
    "(?:a|be|mere|just a) nicety|luxury rather than a need",
    r"(?:get|getting) (?:by|along)(?: \w+)? (?:with|without) (?:the|our|it|one|them)",
    "pretend (?:that )?(?:we're|we are|i'm|i am) (?:stuck|desperate|in trouble|lost)(?: without)?",
)
LOST_TRADE: Patterns = (
    (
        rf"{_TRADE}(?: have| has|'ve| are)?(?: now)? (?:fallen|dropped|halved|shrunk|dwindled|down)(?: off| "
        rf"away)?(?: by)?"
        r"(?= (?:\d|half|a (?:third|quarter|fifth|half)|two thirds)|[.,;]|$| since)"
    ),
    (
        r"(?:did|sold|had|took|made|saw|booked|let|served|got|shifted) (?:\d[\d,.]*|half as many|a (?:third|"
        r"quarter|fifth)|"
        r"hundreds|dozens|far|a lot) fewer \w+"
    ),
    (
        "(?:they|folk|folks|people|customers|guests|everyone|patients|most|parents|punters)(?: just| then| "
        "simply| all| now)? "
        r"(?:ring|call|phone|go (?:to|with)|book(?: with)?|buy from|order from|choose|pick) (?!us\b|me\b|the "
        r"(?:office|shop"
        r"|desk)\b)(?:[\w'-]+ ){1,6}instead"
    ),
    rf"(?:every|all|most|half)(?: of)?(?: the| our| my)? [^.,;:!?]{{2,40}} (?:is|are) (?:now |all )?going to {_OTHERS}",
    (
        "(?:parked up|laid up|sat|sitting|stood|standing|tied up|off the road)(?: [\\w']+){0,6} (?:doing "
        "(?:nothing|nowt)|"
        "because (?:there's|there is|we have|i have|we've) (?:nobody|no ?one|no \\w+))"
    ),
    (
        "(?:not|n't|hardly|barely)(?: been| had| seen| got| taken| sold)+ (?:one|a single) (?:new )?\\w+(?: "
        "[\\w']+){0,5} "
        "(?:since|in (?:weeks|months)|all (?:year|month|winter|summer))"
    ),
    (
        "(?:i|we)(?: shall| will|'ll) be (?:shut|out of business|bust|finished|done for|bankrupt)(?: down| "
        "up)?(?= by| before|[.,;])"
    ),
)
