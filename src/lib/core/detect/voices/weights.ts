// Made by `npm run bench -- train-voices`; do not edit. Weights in hundredths of a log odds.

/** What speaks for a content ending at a place. */
export const END_WEIGHTS = `
bias=-26 c:according|,=-36 c:according|adv=-28 c:according|and=-34 c:according|in=-33
c:according|of=-26 c:according|than=-28 c:according|to=-21 c:according|verb=-22 c:adj|,=55
c:ask|,=56 c:ask|adv=-32 c:ask|and=-16 c:ask|for=-31 c:ask|from=-28 c:ask|in=-47 c:ask|of=-34
c:ask|open=-27 c:ask|that=-27 c:ask|to=-33 c:ask|verb=-29 c:call|and=9 c:call|as=-25 c:call|for=-29
c:call|in=-46 c:call|open=-30 c:call|to=-35 c:colon|,=-58 c:colon|adv=-26 c:colon|of=-21
c:colon|open=-24 c:colon|to=-22 c:colon|verb=-19 c:cue-object|,=-23 c:cue-object|and=20
c:cue-object|in=-10 c:cue-object|of=-22 c:cue-object|to=-21 c:cue-object|verb=-19 c:decide|,=39
c:decide|adv=-26 c:decide|in=19 c:decide|of=-20 c:decide|to=-29 c:decide|verb=-18 c:judge|,=26
c:judge|adv=-41 c:judge|and=33 c:judge|by=19 c:judge|for=-26 c:judge|from=-31 c:judge|in=21
c:judge|of=-31 c:judge|on=6 c:judge|that=-19 c:judge|time=-7 c:judge|to=-15 c:judge|verb=-33
c:mention|adv=-32 c:mention|and=-29 c:mention|as=-6 c:mention|at=26 c:mention|for=-36
c:mention|from=-35 c:mention|of=-28 c:mention|open=-27 c:mention|that=-24 c:mention|to=-32
c:mention|verb=9 c:noun|,=48 c:noun|adv=23 c:noun|and=-32 c:noun|in=21 c:noun|of=-24 c:noun|on=-43
c:noun|that=10 c:noun|to=-29 c:noun|verb=-31 c:noun|—=25 c:say|,=-9 c:say|-=-31 c:say|about=-38
c:say|adv=-34 c:say|after=-13 c:say|and=-15 c:say|as=-24 c:say|at=-39 c:say|because=-36
c:say|behind=-46 c:say|between=-40 c:say|but=-15 c:say|by=-39 c:say|down=-38 c:say|during=-61
c:say|for=-28 c:say|from=-32 c:say|if=-28 c:say|in=-43 c:say|into=-34 c:say|of=-29 c:say|on=-16
c:say|open=-24 c:say|or=-33 c:say|out=-34 c:say|over=-30 c:say|qnoun=-21 c:say|qprep=-9
c:say|qsub=-8 c:say|qto=-34 c:say|since=-51 c:say|so=-37 c:say|than=-21 c:say|that=-21
c:say|time=-25 c:say|to=-21 c:say|up=-39 c:say|verb=-28 c:say|what=-27 c:say|when=-32
c:say|which=-48 c:say|while=-9 c:say|who=-26 c:say|with=-37 c:say|—=-19 c:seem|,=31 c:seem|adv=24
c:seem|in=-33 c:show|,=-44 c:show|adv=-30 c:show|and=-33 c:show|in=-43 c:show|of=-26 c:show|to=-24
c:show|verb=-25 c:tell|,=-35 c:tell|adv=-26 c:tell|and=-20 c:tell|for=-27 c:tell|in=-7
c:tell|of=-22 c:tell|on=-35 c:tell|open=-27 c:tell|qprep=-45 c:tell|that=-17 c:tell|time=-28
c:tell|to=-23 c:tell|verb=-25 c:think|adv=11 c:think|and=-6 c:think|as=-29 c:think|at=-43
c:think|for=8 c:think|in=-23 c:think|of=-34 c:think|on=-51 c:think|open=-25 c:think|that=-33
c:think|time=-32 c:think|to=-33 c:think|verb=-8 c:want|,=7 c:want|and=-47 c:want|for=-33
c:want|of=-22 c:want|on=8 c:want|that=9 d:(|15=-15 d:,|1=35 d:,|14=-17 d:,|15=-19 d:,|3=14 d:,|7=36
d:about|14=-35 d:about|3=-38 d:about|7=-29 d:according|1=-8 d:according|14=-58 d:according|15=-63
d:according|3=-56 d:according|7=-45 d:adj|14=-26 d:adj|15=-10 d:adj|3=18 d:adj|7=-15 d:adv|1=-55
d:adv|14=-30 d:adv|15=-23 d:adv|7=-26 d:after|14=-19 d:after|15=-8 d:after|3=37 d:after|7=-19
d:against|14=-33 d:against|15=-36 d:and|14=-20 d:and|15=-30 d:and|3=30 d:and|7=-29 d:as|1=-42
d:as|14=-16 d:as|15=-41 d:as|3=-14 d:as|7=-24 d:at|14=-35 d:at|15=-33 d:at|7=-28 d:because|14=-30
d:because|15=-32 d:because|7=-26 d:but|14=7 d:but|15=-42 d:but|7=6 d:by|14=-30 d:by|15=-48
d:by|7=-9 d:colon|1=-45 d:colon|14=-72 d:colon|15=-65 d:colon|3=-37 d:colon|7=-62 d:cue-clause|1=14
d:cue-clause|14=-34 d:cue-clause|15=-33 d:cue-clause|3=-16 d:cue-clause|7=-33 d:cue-quote|14=-9
d:cue-quote|15=-7 d:cue-quote|7=48 d:cue-that|1=-59 d:cue-that|14=-37 d:cue-that|15=-36
d:cue-that|3=-19 d:cue-that|7=-35 d:cue-to|1=-23 d:cue-to|14=-24 d:cue-to|15=-32 d:cue-to|3=-35
d:cue-to|7=6 d:cue-wh|14=-20 d:cue-wh|15=-31 d:cue-wh|3=-51 d:cue-wh|7=-41 d:during|14=-21
d:for|1=-7 d:for|14=-22 d:for|15=-38 d:for|3=-27 d:for|7=-25 d:from|14=-36 d:from|15=-33
d:from|3=-37 d:from|7=-21 d:if|14=-24 d:if|15=-25 d:if|7=-22 d:into|14=-32 d:into|7=-33 d:in|1=45
d:in|14=-34 d:in|15=-27 d:in|3=-32 d:in|7=-12 d:like|7=-48 d:of|1=-36 d:of|14=-29 d:of|15=-26
d:of|3=-33 d:of|7=-27 d:on|14=-42 d:on|15=-24 d:on|3=25 d:on|7=-28 d:open|1=-32 d:open|14=-25
d:open|15=-17 d:open|3=-32 d:open|7=-21 d:or|14=-39 d:or|15=-35 d:out|14=-31 d:out|7=-39
d:over|14=-28 d:over|7=-34 d:o|1=31 d:o|14=-24 d:o|15=-36 d:o|7=-13 d:passive-to|14=-16
d:passive-to|3=-18 d:qand|15=-44 d:qand|7=29 d:qnoun|14=-22 d:qprep|14=-26 d:qprep|7=-14
d:qsub|7=-15 d:qto|14=-33 d:qverb|7=7 d:so|15=-28 d:than|14=-15 d:than|15=-34 d:than|7=-42
d:that|14=-14 d:that|15=-18 d:that|3=-34 d:that|7=-36 d:time|14=-26 d:time|15=-37 d:to|1=-12
d:to|14=-30 d:to|15=-19 d:to|3=-25 d:to|7=-26 d:up|14=-34 d:up|7=-37 d:verb|1=-37 d:verb|14=-13
d:verb|15=-29 d:verb|3=-34 d:verb|7=-28 d:what|14=-29 d:when|14=-46 d:which|7=-13 d:while|14=-50
d:while|15=-18 d:who|14=-34 d:who|15=-24 d:who|3=-27 d:who|7=-33 d:with|14=-9 d:with|15=-25
d:with|3=-12 d:with|7=-34 d:—|14=-25 d:—|3=23 d:—|7=15 f:,|adj|adj=-27 f:,|and|name=-38
f:,|and|prep=15 f:,|but|subj=51 f:,|det|det=23 f:,|noun|noun=-29 f:,|open|open=-41 f:,|prep|prep=7
f:,|subj|subj=10 f:,|sub|sub=18 f:,|verb|ed=-32 f:,|verb|ing+=49 f:,|who|who=17 f:,|wh|wh=19
f:-|dash|dash=29 f:-|noun|noun=-50 f:about|det|=-27 f:about|poss|=-24 f:adv|adv|=-30
f:adv|comma|=-21 f:adv|det|=-39 f:adv|name|=-20 f:adv|noun|=-22 f:adv|num|=-23 f:adv|prep|=-20
f:adv|stop|=-39 f:adv|sub|=35 f:adv|to|=-29 f:adv|verb|=-28 f:after|det|=-7 f:against|name|=-33
f:and|adj|adj=-40 f:and|det|det=-26 f:and|name|name=-25 f:and|noun|noun=-29 f:and|poss|poss=-46
f:and|that|that=-33 f:and|verb|base=-41 f:and|verb|base+=-47 f:and|verb|ed=7 f:and|verb|ed+=54
f:and|verb|ing=-53 f:and|verb|ing+=23 f:as|adj|=10 f:as|adv|=-39 f:as|det|=-28 f:as|noun|=-39
f:as|open|=-30 f:as|subj|=14 f:at|noun|=-36 f:because|prep|=-21 f:between|name|=-31 f:by|det|=-22
f:by|name|=-13 f:by|noun|=-31 f:by|verb|=28 f:down|prep|=-36 f:during|det|=-7 f:for|adj|=-27
f:for|det|=-30 f:for|name|=-11 f:for|noun|=-9 f:for|poss|=-31 f:for|verb|=-23 f:from|det|=-10
f:from|name|=-32 f:from|noun|=-27 f:from|verb|=-31 f:if|det|=-20 f:if|subj|=-30 f:into|det|=-32
f:into|noun|=-31 f:in|adj|=-38 f:in|det|=-14 f:in|name|=-27 f:in|noun|=-11 f:in|num|=-37
f:in|poss|=13 f:in|time|=-22 f:in|verb|=-37 f:of|adj|=-26 f:of|det|=-27 f:of|name|=-27
f:of|noun|=-26 f:of|num|=-24 f:of|poss|=-18 f:of|verb|=-28 f:on|adj|=15 f:on|det|=-12
f:on|name|=-32 f:on|noun|=-17 f:open|adj|=-31 f:open|adv|=-29 f:open|be|=9 f:open|det|=-16
f:open|have|=-19 f:open|modal|=-17 f:open|name|=-16 f:open|noun|=-31 f:open|prep|=-22
f:open|subj|=-23 f:open|sub|=-17 f:open|to|=-16 f:open|verb|=-23 f:or|name|name=-29
f:or|noun|noun=-23 f:out|prep|=-28 f:over|det|=-34 f:qand|open|open=-64 f:qand|verb|ed+=50
f:qnoun|prep|prep=-9 f:qprep|name|name=-17 f:qprep|noun|noun=-38 f:qprep|poss|poss=-16
f:qsub|subj|subj=-19 f:than|num|=-27 f:that|be|=-22 f:that|det|=-30 f:that|modal|=-26
f:that|name|=-12 f:that|noun|=-36 f:that|subj|=-33 f:that|verb|=-29 f:time|clitic|=-42
f:time|comma|=23 f:time|stop|=-37 f:to|adj|=-18 f:to|be|=-33 f:to|det|=-14 f:to|do|=-16
f:to|have|=-18 f:to|name|=-33 f:to|noun|=-32 f:to|open|=-26 f:to|poss|=8 f:to|verb|=-26
f:up|prep|=-32 f:verb|adj|=9 f:verb|adv|=-25 f:verb|and|=-20 f:verb|det|=-24 f:verb|name|=-32
f:verb|noun|=-32 f:verb|obj|=-16 f:verb|open|=10 f:verb|poss|=-26 f:verb|prep|=-31 f:verb|stop|=-23
f:verb|sub|=-21 f:verb|verb|=-23 f:who|be|=-30 f:who|have|=-26 f:who|verb|=-38 f:with|det|=6
f:with|name|=-25 f:with|noun|=-16 f:with|poss|=-31 f:—|det|det=27 f:—|verb|ing=-31 k=-20 k:,=-99
k:adv=-33 k:and=-52 k:as=-18 k:at=-42 k:but=-81 k:by=-40 k:for=-22 k:from=-31 k:if=-24 k:in=-33
k:of=-27 k:on=-47 k:open=-7 k:or=-38 k:qprep=-10 k:than=-29 k:that=-35 k:time=-28 k:to=-28
k:verb=-23 k:which=-26 k:who=-31 k:with=-43 k:—=9 n:-=-11 n:about=-48 n:adv=-21 n:against=-60
n:among=-64 n:and=-19 n:around=-58 n:as=-23 n:at=-20 n:because=-20 n:before=-36 n:behind=-63
n:between=-50 n:but=-21 n:by=-17 n:down=-61 n:for=-29 n:from=-34 n:how=-51 n:if=-35 n:in=-21
n:into=-49 n:like=-29 n:of=-29 n:off=-71 n:on=-27 n:open=-26 n:or=-53 n:out=-52 n:over=-57
n:since=-9 n:so=-23 n:than=-47 n:that=-26 n:through=-30 n:time=-21 n:to=-26 n:up=-58 n:verb=-25
n:what=-45 n:when=10 n:where=-51 n:whether=-48 n:which=-20 n:while=-19 n:who=-30 n:with=-24
p:according|,=-36 p:according|,|name=-46 p:according|adv=-28 p:according|adv|=-28
p:according|and=-34 p:according|and|name=-18 p:according|in=-33 p:according|in|det=-24
p:according|of=-26 p:according|of|noun=-14 p:according|than=-28 p:according|to=-21
p:according|to|=-21 p:according|verb=-22 p:according|verb|=-22 p:adj|,=55 p:colon|,=-58
p:colon|adv=-26 p:colon|adv|=-26 p:colon|of=-21 p:colon|open=-24 p:colon|open|=-24 p:colon|to=-22
p:colon|to|=-22 p:colon|verb=-19 p:colon|verb|=-19 p:cue-clause|,=15 p:cue-clause|,|det=28
p:cue-clause|,|sub=18 p:cue-clause|,|verb=17 p:cue-clause|-=-6 p:cue-clause|about=-28
p:cue-clause|adv=-17 p:cue-clause|adv|=-17 p:cue-clause|after=-30 p:cue-clause|and=-12
p:cue-clause|and|name=-28 p:cue-clause|and|that=-24 p:cue-clause|and|verb=8 p:cue-clause|as=8
p:cue-clause|as|=8 p:cue-clause|at=-21 p:cue-clause|because=-11 p:cue-clause|because|=-11
p:cue-clause|but=-28 p:cue-clause|by=-43 p:cue-clause|for=-34 p:cue-clause|for|det=-17
p:cue-clause|for|name=-21 p:cue-clause|for|noun=-25 p:cue-clause|from=-27 p:cue-clause|from|det=-17
p:cue-clause|if=-23 p:cue-clause|if|=-23 p:cue-clause|in=-18 p:cue-clause|in|det=-18
p:cue-clause|in|name=-27 p:cue-clause|in|noun=-6 p:cue-clause|of=-28 p:cue-clause|of|det=-21
p:cue-clause|of|name=-20 p:cue-clause|of|noun=-20 p:cue-clause|of|poss=-19 p:cue-clause|on=-43
p:cue-clause|on|det=-26 p:cue-clause|on|name=-19 p:cue-clause|on|noun=-19 p:cue-clause|open=-20
p:cue-clause|open|=-20 p:cue-clause|or=-27 p:cue-clause|qand=-9 p:cue-clause|qnoun=-33
p:cue-clause|qnoun|=-33 p:cue-clause|qprep=-38 p:cue-clause|qprep|det=-7 p:cue-clause|qsub=-19
p:cue-clause|qsub|=-19 p:cue-clause|qto=-29 p:cue-clause|qto|=-29 p:cue-clause|so=-28
p:cue-clause|so|=-28 p:cue-clause|that=-29 p:cue-clause|that|=-29 p:cue-clause|time=-29
p:cue-clause|time|=-29 p:cue-clause|to=-24 p:cue-clause|to|=-24 p:cue-clause|up=-33
p:cue-clause|verb=-27 p:cue-clause|verb|=-27 p:cue-clause|what=-22 p:cue-clause|what|=-22
p:cue-clause|when=19 p:cue-clause|when|=19 p:cue-clause|who=-26 p:cue-clause|who|=-26
p:cue-clause|with=-28 p:cue-clause|with|det=-12 p:cue-clause|with|name=-19 p:cue-clause|—=31
p:cue-quote|qprep=10 p:cue-that|,=-11 p:cue-that|,|adv=-6 p:cue-that|,|and=-13 p:cue-that|,|det=14
p:cue-that|,|noun=-8 p:cue-that|,|sub=-26 p:cue-that|about=-28 p:cue-that|adv=-28
p:cue-that|adv|=-28 p:cue-that|after=-28 p:cue-that|and=-24 p:cue-that|and|adj=-16
p:cue-that|and|det=-20 p:cue-that|and|name=8 p:cue-that|and|noun=-25 p:cue-that|and|verb=17
p:cue-that|as=-28 p:cue-that|as|=-28 p:cue-that|at=-38 p:cue-that|because=-24
p:cue-that|because|=-24 p:cue-that|but=16 p:cue-that|by=-40 p:cue-that|for=-33
p:cue-that|for|det=-14 p:cue-that|for|name=-21 p:cue-that|for|noun=-23 p:cue-that|from=-26
p:cue-that|if=-23 p:cue-that|if|=-23 p:cue-that|in=-33 p:cue-that|into=-27 p:cue-that|in|det=-28
p:cue-that|in|name=-15 p:cue-that|in|noun=-26 p:cue-that|in|poss=-28 p:cue-that|of=-27
p:cue-that|of|det=-21 p:cue-that|of|name=-19 p:cue-that|of|noun=-21 p:cue-that|of|poss=-16
p:cue-that|on=-17 p:cue-that|on|det=-34 p:cue-that|on|noun=-31 p:cue-that|on|time=34
p:cue-that|open=-27 p:cue-that|open|=-27 p:cue-that|or=-27 p:cue-that|out=-25 p:cue-that|qand=-8
p:cue-that|qprep=-20 p:cue-that|qprep|det=-11 p:cue-that|qsub=-40 p:cue-that|qsub|=-40
p:cue-that|qverb=8 p:cue-that|qverb|=8 p:cue-that|since=-33 p:cue-that|since|=-33 p:cue-that|so=-27
p:cue-that|so|=-27 p:cue-that|than=-7 p:cue-that|that=-28 p:cue-that|that|=-28 p:cue-that|time=-14
p:cue-that|time|=-14 p:cue-that|to=-26 p:cue-that|to|=-26 p:cue-that|verb=-27 p:cue-that|verb|=-27
p:cue-that|while=-40 p:cue-that|while|=-40 p:cue-that|who=-21 p:cue-that|who|=-21
p:cue-that|with=-35 p:cue-that|with|det=-25 p:cue-that|with|noun=-16 p:cue-to|,=24 p:cue-to|adv=-12
p:cue-to|adv|=-12 p:cue-to|and=-10 p:cue-to|and|noun=-30 p:cue-to|by=6 p:cue-to|for=-34
p:cue-to|in=-16 p:cue-to|in|det=-32 p:cue-to|in|noun=21 p:cue-to|of=-32 p:cue-to|of|det=-17
p:cue-to|of|name=-19 p:cue-to|on=-14 p:cue-to|open=-29 p:cue-to|open|=-29 p:cue-to|that=-14
p:cue-to|that|=-14 p:cue-to|to=-13 p:cue-to|to|=-13 p:cue-to|verb=-15 p:cue-to|verb|=-15
p:cue-wh|,=-10 p:cue-wh|,|name=29 p:cue-wh|,|sub=-22 p:cue-wh|adv=-28 p:cue-wh|adv|=-28
p:cue-wh|and=-44 p:cue-wh|from=-24 p:cue-wh|in=-32 p:cue-wh|in|det=-25 p:cue-wh|of=-27
p:cue-wh|on=-31 p:cue-wh|open=-24 p:cue-wh|open|=-24 p:cue-wh|that=6 p:cue-wh|that|=6
p:cue-wh|to=-24 p:cue-wh|to|=-24 p:cue-wh|verb=-26 p:cue-wh|verb|=-26 p:o|,=13 p:o|,|adv=10
p:o|,|and=24 p:o|,|det=12 p:o|,|name=9 p:o|,|noun=-16 p:o|,|sub=21 p:o|,|verb=13 p:o|,|wh=-26
p:o|,|who=26 p:o|about=-38 p:o|adv=-15 p:o|adv|=-15 p:o|after=17 p:o|against=-43 p:o|and|adj=-34
p:o|and|det=-9 p:o|and|name=-20 p:o|and|noun=-34 p:o|and|poss=-38 p:o|and|prep=-13 p:o|and|verb=34
p:o|as=-36 p:o|as|=-36 p:o|at=10 p:o|at|det=30 p:o|between=-38 p:o|by|name=-26 p:o|by|noun=-16
p:o|by|verb=29 p:o|during=10 p:o|during|det=20 p:o|for=-12 p:o|for|det=-32 p:o|for|name=14
p:o|for|noun=13 p:o|for|verb=-18 p:o|from=-21 p:o|from|det=12 p:o|in|adj=-36 p:o|in|det=12
p:o|in|name=-14 p:o|in|noun=-18 p:o|in|num=-32 p:o|of=-28 p:o|of|adj=-20 p:o|of|det=-26
p:o|of|name=-26 p:o|of|noun=-26 p:o|of|verb=-24 p:o|on|det=15 p:o|on|name=-19 p:o|on|noun=-9
p:o|open=-27 p:o|open|=-27 p:o|or=-44 p:o|out=-34 p:o|over=-32 p:o|over|det=-23 p:o|qand=15
p:o|qand|verb=47 p:o|than=-40 p:o|that=-21 p:o|that|=-21 p:o|to=-23 p:o|to|=-23 p:o|verb=-20
p:o|verb|=-20 p:o|which=-14 p:o|which|=-14 p:o|while=12 p:o|while|=12 p:o|who=-10 p:o|who|=-10
p:o|with=-13 p:o|with|det=14 p:o|—|and=14 q:,=16 q:adv=-35 q:for=-24 q:in=-17 q:of=-30 q:on=8
q:open=-32 q:qdash=23 q:qdet=-13 q:qnoun=-18 q:qprep=-22 q:qsub=-11 q:qthat=-22 q:qto=-29 q:qverb=9
q:that=-27 q:time=-28 q:to=-26 q:verb=-31 q:with=-36 s:according|,|v=-54 s:according|adv|v=-24
s:according|and|v=-22 s:according|in|=-28 s:according|in|v=-25 s:according|of|=-17
s:according|of|v=-22 s:according|to|v=-21 s:according|verb|v=-20 s:colon|,|=-48 s:colon|,|v=-39
s:colon|adv|v=-19 s:colon|open|=-19 s:colon|open|v=-17 s:colon|to|v=-18 s:cue-clause|,|v=17
s:cue-clause|about|v=-28 s:cue-clause|adv|=29 s:cue-clause|adv|v=-35 s:cue-clause|after|v=-30
s:cue-clause|and|v=-11 s:cue-clause|as|=11 s:cue-clause|at|v=-19 s:cue-clause|because|v=-34
s:cue-clause|but|v=-26 s:cue-clause|by|v=-43 s:cue-clause|for|v=-34 s:cue-clause|from|v=-26
s:cue-clause|if|v=-22 s:cue-clause|in|v=-17 s:cue-clause|of|v=-28 s:cue-clause|on|v=-41
s:cue-clause|open|=-33 s:cue-clause|open|v=-17 s:cue-clause|or|v=-27 s:cue-clause|qand|v=-20
s:cue-clause|qnoun|v=-33 s:cue-clause|qprep|v=-30 s:cue-clause|qto|v=-29 s:cue-clause|so|v=-24
s:cue-clause|that|=-26 s:cue-clause|that|v=-27 s:cue-clause|time|v=-27 s:cue-clause|to|v=-28
s:cue-clause|up|v=-33 s:cue-clause|verb|=-20 s:cue-clause|verb|v=-27 s:cue-clause|when|v=-27
s:cue-clause|who|v=-21 s:cue-clause|with|v=-28 s:cue-clause|—|v=24 s:cue-quote|qprep|=10
s:cue-that|,|=-33 s:cue-that|adv|=-29 s:cue-that|adv|v=-28 s:cue-that|after|v=-28
s:cue-that|and|=-33 s:cue-that|and|v=-18 s:cue-that|as|=-17 s:cue-that|as|v=-26 s:cue-that|at|v=-35
s:cue-that|because|v=-24 s:cue-that|by|v=-38 s:cue-that|for|v=-30 s:cue-that|from|v=-24
s:cue-that|if|v=-20 s:cue-that|in|=-27 s:cue-that|in|v=-31 s:cue-that|of|=-26 s:cue-that|of|v=-26
s:cue-that|on|v=-22 s:cue-that|open|=-24 s:cue-that|open|v=-28 s:cue-that|or|v=-25
s:cue-that|out|v=-22 s:cue-that|qprep|v=-14 s:cue-that|qsub|v=-40 s:cue-that|so|v=-27
s:cue-that|that|v=-28 s:cue-that|time|v=-7 s:cue-that|to|=-21 s:cue-that|to|v=-26
s:cue-that|verb|=-22 s:cue-that|verb|v=-27 s:cue-that|who|v=-15 s:cue-that|with|v=-35
s:cue-to|,|=33 s:cue-to|,|v=6 s:cue-to|adv|=-34 s:cue-to|and|=18 s:cue-to|and|v=-53
s:cue-to|as|=-33 s:cue-to|as|v=19 s:cue-to|by|v=-10 s:cue-to|for|v=-25 s:cue-to|in|v=-22
s:cue-to|of|=-21 s:cue-to|of|v=-27 s:cue-to|on|v=6 s:cue-to|open|=-24 s:cue-to|open|v=-23
s:cue-to|qprep|=6 s:cue-to|that|=-23 s:cue-to|that|v=-6 s:cue-to|to|v=-7 s:cue-to|verb|=-24
s:cue-to|verb|v=-7 s:cue-wh|,|=-62 s:cue-wh|,|v=16 s:cue-wh|adv|v=-21 s:cue-wh|from|v=-22
s:cue-wh|in|v=-32 s:cue-wh|of|v=-25 s:cue-wh|on|v=-28 s:cue-wh|open|v=-23 s:cue-wh|to|v=-23
s:cue-wh|verb|v=-25 s:o|(|=-16 s:o|,|=24 s:o|,|v=-17 s:o|about|=-32 s:o|adv|=-11 s:o|adv|v=-16
s:o|after|=27 s:o|and|v=-20 s:o|as|=-35 s:o|as|v=-26 s:o|at|=39 s:o|at|v=-62 s:o|by|=37
s:o|by|v=-65 s:o|during|=15 s:o|for|=-15 s:o|from|=-10 s:o|from|v=-31 s:o|in|=8 s:o|in|v=-25
s:o|of|=-28 s:o|of|v=-28 s:o|on|=11 s:o|on|v=-24 s:o|open|=-33 s:o|or|=-32 s:o|out|v=-30
s:o|qand|=16 s:o|qprep|=-7 s:o|than|=-34 s:o|that|=-35 s:o|time|=12 s:o|time|v=-31 s:o|to|=-19
s:o|to|v=-30 s:o|verb|=-24 s:o|verb|v=-11 s:o|which|=-11 s:o|with|v=-48 s:o|—|=41 s:o|—|v=-78
v:(||ed=7 v:(||v=22 v:,|adv|=24 v:,|adv|v=-20 v:,|and|=28 v:,|det|=14 v:,|det|base=-11
v:,|det|ing=16 v:,|det|v=19 v:,|ed+|ed=35 v:,|ing+|ed=43 v:,|ing|base=7 v:,|ing|ed=-20
v:,|name|=-13 v:,|name|base=-36 v:,|name|ed=-24 v:,|name|ing=49 v:,|name|s=-55 v:,|name|v=18
v:,|noun|=-23 v:,|noun|base=-28 v:,|noun|ing=-29 v:,|noun|v=-14 v:,|open|=-19 v:,|open|ed=-33
v:,|open|v=-50 v:,|prep|ed=-20 v:,|prep|ing=-12 v:,|prep|v=7 v:,|subj|ed=20 v:,|sub|=13
v:,|sub|base=38 v:,|sub|ed=19 v:,|sub|v=7 v:,|verb|=19 v:,|who|=37 v:,|who|ed=30 v:,|who|v=-8
v:,|wh|ed=6 v:,|wh|v=37 v:about|det|v=-18 v:about||base=-31 v:about||ed=-35 v:about||ing=-31
v:adv||base=-21 v:adv||ed=-32 v:adv||ing=-18 v:adv||s=-20 v:adv||v=-27 v:after|det|v=17
v:after||ed=-12 v:after||ing=39 v:after||s=-17 v:against||ed=-35 v:among||ed=-48 v:and|adj|=-39
v:and|adj|ed=-33 v:and|adj|v=-28 v:and|det|=-10 v:and|det|ed=-41 v:and|det|v=-36 v:and|ed+|ed=67
v:and|ed|ed=32 v:and|name|=-27 v:and|name|ed=-19 v:and|name|ing=-27 v:and|name|s=-27
v:and|name|v=-18 v:and|noun|=-29 v:and|noun|base=-29 v:and|noun|ed=-46 v:and|noun|ing=-13
v:and|noun|s=12 v:and|noun|v=-18 v:and|poss|=-43 v:and|that|ed=-26 v:and|that|v=-33 v:and|verb|=35
v:as||=-30 v:as||base=-38 v:as||ed=-22 v:as||s=-16 v:as||v=-16 v:at|det|=40 v:at|det|v=-41
v:at|noun|v=-34 v:at||base=-34 v:at||ed=-20 v:at||s=-15 v:because||ed=-33 v:because||v=-43
v:between||ed=-41 v:by|det|v=-43 v:by|name|v=-38 v:by|noun|=-12 v:by|noun|v=-36 v:by|verb|v=-27
v:by||=-14 v:by||base=-17 v:by||ed=-9 v:by||ing=-11 v:by||s=-14 v:during||ed=-11 v:for|adj|v=-23
v:for|det|=-30 v:for|det|v=-27 v:for|name|v=-11 v:for|noun|=7 v:for|noun|v=-20 v:for|verb|=-16
v:for|verb|v=-25 v:for||=-15 v:for||ed=-27 v:for||ing=-43 v:for||s=-41 v:from|det|=10
v:from|det|v=-32 v:from|name|v=-25 v:from|noun|v=-21 v:from|verb|v=-27 v:from||base=-26
v:from||ed=-30 v:from||ing=-41 v:from||s=-32 v:how||v=-42 v:if||=-30 v:if||ed=-28 v:if||ing=-24
v:if||s=-22 v:if||v=-32 v:into|det|v=-27 v:into||ed=-36 v:in|adj|=-33 v:in|adj|v=-24 v:in|det|v=-18
v:in|name|=-16 v:in|name|v=-33 v:in|noun|=15 v:in|noun|v=-26 v:in|num|=-34 v:in|num|v=-27
v:in|poss|v=-18 v:in|time|v=-33 v:in||base=-18 v:in||ed=-19 v:in||ing=-17 v:in||s=-35
v:like||ed=-54 v:of|adj|=-19 v:of|adj|v=-19 v:of|det|=-28 v:of|det|v=-26 v:of|name|=-28
v:of|name|v=-25 v:of|noun|=-28 v:of|noun|v=-24 v:of|poss|=-6 v:of|poss|v=-28 v:of|verb|=-24
v:of|verb|v=-22 v:of||=-34 v:of||base=-29 v:of||ed=-31 v:of||ing=-30 v:of||s=-15 v:on|det|=6
v:on|det|v=-19 v:on|name|=-22 v:on|name|v=-30 v:on|noun|v=-25 v:on|poss|v=-35 v:on||=-53
v:on||base=-37 v:on||ed=-6 v:on||ing=-8 v:on||s=-26 v:open||=-32 v:open||base=-32 v:open||ed=-25
v:open||ing=-31 v:open||s=-18 v:open||v=-23 v:or|noun|v=-23 v:or|verb|v=-24 v:out|prep|v=-27
v:out||ed=-41 v:over||ed=-33 v:qand|verb|=67 v:qnoun||v=-46 v:qprep|det|=11 v:qprep|det|ed=15
v:qprep|det|s=-44 v:qprep|det|v=-9 v:qprep|name|=-26 v:qprep|name|v=-8 v:qprep|noun|ed=-36
v:qsub||=-14 v:qto||v=-36 v:qverb||=11 v:since||ed=-43 v:since||v=-28 v:so||ed=-34 v:so||v=-39
v:than||base=-9 v:than||ed=-45 v:than||ing=-34 v:than||s=-35 v:that||=-31 v:that||base=-13
v:that||ed=-34 v:that||ing=-15 v:that||s=-29 v:that||v=-21 v:time||ed=-13 v:time||ing=-10
v:time||s=-31 v:time||v=-35 v:to||=-23 v:to||ed=-29 v:to||ing=-16 v:to||s=-31 v:to||v=-28
v:up||ed=-32 v:up||ing=-34 v:verb||=-30 v:verb||base=-22 v:verb||ed=-26 v:verb||ing=-24
v:verb||s=-20 v:verb||v=-25 v:what||=-38 v:what||ed=-27 v:what||v=-36 v:when||=52 v:when||s=-24
v:when||v=-43 v:which||=-22 v:which||v=-8 v:while||=14 v:while||ed=-10 v:while||v=-62 v:who||=-19
v:who||base=-27 v:who||ed=-31 v:who||s=-27 v:who||v=-34 v:with|det|=11 v:with|name|=-7
v:with|name|v=-33 v:with|noun|=7 v:with|noun|v=-36 v:with||=-19 v:with||ed=-24 v:with||s=-49
v:—|and|=29 v:—|and|v=14 v:—|det|ed=17 v:—|prep|ed=-9 v:—|prep|v=-19 v:—|verb|v=-28 w:(=9 w:(|=9
w:,=7 w:,|adj=-27 w:,|and=17 w:,|det=23 w:,|noun=-29 w:,|open=-41 w:,|prep=7 w:,|sub=18 w:,|subj=10
w:,|verb=14 w:,|wh=19 w:,|who=17 w:-=-15 w:-|dash=29 w:-|noun=-50 w:;=32 w:;|=32 w:about=-49
w:about|det=-27 w:about|poss=-24 w:adv=-22 w:adv|=-22 w:after|det=-7 w:against=-63
w:against|name=-33 w:among=-33 w:and=-18 w:and|adj=-40 w:and|adv=-7 w:and|det=-26 w:and|name=-25
w:and|noun=-29 w:and|poss=-46 w:and|that=-33 w:and|verb=22 w:around=-58 w:as=-24 w:as|=-24 w:at=-24
w:at|noun=-36 w:because=-24 w:because|=-24 w:before=-40 w:behind=-65 w:between=-50
w:between|name=-31 w:by=-20 w:by|det=-22 w:by|name=-13 w:by|noun=-31 w:by|verb=28 w:down=-61
w:down|prep=-36 w:during=-9 w:during|det=-7 w:for=-29 w:for|adj=-27 w:for|det=-30 w:for|name=-11
w:for|noun=-9 w:for|poss=-31 w:for|verb=-23 w:from=-35 w:from|det=-10 w:from|name=-32
w:from|noun=-27 w:from|verb=-31 w:how=-54 w:how|=-54 w:if=-36 w:if|=-36 w:in=-21 w:into=-50
w:into|det=-32 w:into|noun=-31 w:in|adj=-38 w:in|det=-14 w:in|name=-27 w:in|noun=-11 w:in|num=-37
w:in|poss=13 w:in|time=-22 w:in|verb=-37 w:like=-36 w:of=-30 w:off=-74 w:of|adj=-26 w:of|det=-27
w:of|name=-27 w:of|noun=-26 w:of|num=-24 w:of|poss=-18 w:of|verb=-28 w:on=-23 w:on|adj=15
w:on|det=-12 w:on|name=-32 w:on|noun=-17 w:open=-26 w:open|=-26 w:or=-53 w:or|name=-29
w:or|noun=-23 w:or|verb=-25 w:out=-52 w:out|prep=-28 w:over=-60 w:over|det=-34 w:qand|open=-64
w:qand|verb=81 w:qdash=23 w:qdet=-13 w:qdet|=-13 w:qnoun=-18 w:qnoun|=-18 w:qprep=-22
w:qprep|name=-17 w:qprep|noun=-38 w:qprep|poss=-16 w:qsub=-11 w:qsub|=-11 w:qthat=-22 w:qthat|=-22
w:qto=-29 w:qto|=-29 w:qverb=9 w:qverb|=9 w:since=-14 w:since|=-14 w:so=-27 w:so|=-27 w:than=-50
w:than|num=-27 w:that=-26 w:that|=-26 w:through=-30 w:time=-25 w:time|=-25 w:to=-26 w:to|=-26
w:up=-60 w:up|prep=-32 w:verb=-25 w:verb|=-25 w:what=-49 w:what|=-49 w:where=-55 w:where|=-55
w:whether=-48 w:whether|=-48 w:which=-20 w:which|=-20 w:while=-13 w:while|=-13 w:who=-30 w:who|=-30
w:with=-28 w:with|det=6 w:with|name=-25 w:with|noun=-16 w:with|poss=-31 w:—|and=32 w:—|det=27
w:—|verb=-20
`;

/** What speaks for a candidate being an attribution. */
export const CUE_WEIGHTS = `
a:'d+=-19 a:'ll+=-12 a:be+=9 a:be+be+=-18 a:be+not+=11 a:be+to+=-32 a:can+be+=-20 a:could+=-12
a:do+=18 a:do+not+=15 a:have+=-9 a:have+be+=12 a:have+not+=-40 a:have+to+=-6 a:not+=-64 a:to+=-23
a:to+be+=-47 a:will+=-22 a:will+be+=-13 a:would+=-35 a:would+be+=-27 ac:be+to+|mention=-69
ac:be+to+|say=14 ac:be+|adj=-17 ac:be+|call=16 ac:be+|decide=-16 ac:be+|judge=23 ac:be+|mention=7
ac:be+|say=19 ac:be+|seem=19 ac:be+|show=42 ac:be+|tell=13 ac:be+|think=28 ac:be+|unknown=-25
ac:can+|think=10 ac:do+not+|mention=16 ac:do+not+|say=11 ac:do+|say=7 ac:do+|think=6
ac:do+|want=-13 ac:have+be+|unknown=-58 ac:have+not+|say=-26 ac:have+|ask=-30 ac:have+|call=16
ac:have+|decide=24 ac:have+|judge=12 ac:have+|mention=9 ac:have+|say=-19 ac:have+|unknown=-17
ac:have+|want=11 ac:to+|mention=6 ac:to+|say=-40 ac:to+|think=13 ac:will+be+|unknown=-48
ac:will+|decide=-43 ac:will+|mention=21 ac:will+|say=-30 ac:would+|decide=46 ac:would+|judge=-24
ac:would+|say=-39 ac:would+|want=-36 ac:|adj=26 ac:|ask=15 ac:|judge=-8 ac:|say=13 ac:|seem=-11
ac:|think=-12 ac:|unknown=-14 b:adj=-39 b:clitic=-30 b:comma=19 b:dash=-13 b:det=-14 b:first=-32
b:it=-20 b:name=8 b:num=-25 b:obj=6 b:poss=-7 b:prep=-21 b:sign=-9 b:sub=-20 b:subj=-9 b:that=-49
b:time=37 b:to=-19 b:verb=-19 b:wh=-15 b:who=-14 bc:and|ask|ed=6 bc:and|judge|ed=-8
bc:and|say|base=37 bc:and|say|ed=27 bc:and|say|ing=27 bc:and|say|s=13 bc:and|unknown|ed=-30
bc:and|unknown|ing=-53 bc:and|want|ed=8 bc:clitic|noun|=-9 bc:clitic|unknown|ed=-27
bc:close|say|s=8 bc:comma|call|ed=-31 bc:comma|call|ing=76 bc:comma|judge|ing=11
bc:comma|mention|ed=36 bc:comma|mention|ing=-9 bc:comma|say|ing=34 bc:comma|say|s=-24
bc:comma|tell|ed=13 bc:comma|unknown|ed=-22 bc:comma|unknown|ing=9 bc:comma|want|ing=15
bc:dash|say|base=-45 bc:dash|unknown|ed=-38 bc:det|noun|=-15 bc:first|ask|ed=26
bc:first|mention|ing=-43 bc:first|noun|=6 bc:first|say|base=-46 bc:first|say|ed=-38
bc:it|unknown|ing=-39 bc:name|adj|=28 bc:name|ask|ed=14 bc:name|call|s=29 bc:name|decide|base=-9
bc:name|decide|ed=-7 bc:name|judge|base=14 bc:name|judge|ed=34 bc:name|mention|base=-14
bc:name|mention|ed=-10 bc:name|mention|ing=-9 bc:name|say|base=-18 bc:name|say|s=14
bc:name|seem|s=-8 bc:name|show|base=16 bc:name|show|ed=-9 bc:name|show|s=10 bc:name|tell|ed=-7
bc:name|tell|ing=35 bc:name|tell|s=18 bc:name|think|ed=21 bc:name|think|ing=-38 bc:name|think|s=21
bc:name|unknown|ing=-16 bc:name|unknown|s=-15 bc:name|want|base=24 bc:name|want|ed=10
bc:name|want|ing=8 bc:name|want|s=18 bc:noun|adj|=15 bc:noun|ask|ed=-35 bc:noun|call|ed=-9
bc:noun|decide|base=11 bc:noun|decide|ed=8 bc:noun|decide|ing=-23 bc:noun|decide|s=9
bc:noun|judge|base=-13 bc:noun|judge|ed=22 bc:noun|mention|base=-7 bc:noun|mention|ing=8
bc:noun|noun|=-38 bc:noun|say|base=-6 bc:noun|say|ed=30 bc:noun|say|ing=-27 bc:noun|seem|base=-43
bc:noun|seem|ed=38 bc:noun|show|base=23 bc:noun|show|ed=30 bc:noun|show|ing=-18 bc:noun|tell|ed=24
bc:noun|think|base=19 bc:noun|think|ing=26 bc:noun|think|s=-6 bc:noun|unknown|ed=-24
bc:noun|unknown|ing=-16 bc:noun|unknown|s=-46 bc:noun|want|base=14 bc:noun|want|ed=-6
bc:noun|want|ing=-31 bc:noun|want|s=-19 bc:num|noun|=-6 bc:num|unknown|ed=-6 bc:prep|judge|ing=-28
bc:prep|mention|ing=29 bc:prep|noun|=27 bc:prep|say|ing=-31 bc:prep|tell|ing=-23
bc:prep|think|ing=-39 bc:prep|unknown|ed=-39 bc:prep|unknown|ing=-19 bc:sign|say|ed=-10
bc:subj|ask|base=-36 bc:subj|ask|ed=-8 bc:subj|call|ed=26 bc:subj|decide|base=-71
bc:subj|decide|ed=-11 bc:subj|judge|base=-32 bc:subj|judge|s=-43 bc:subj|mention|base=-14
bc:subj|mention|ed=6 bc:subj|say|ed=18 bc:subj|say|ing=47 bc:subj|say|s=9 bc:subj|think|ed=-37
bc:subj|think|ing=-12 bc:subj|think|s=-18 bc:subj|unknown|ed=8 bc:subj|unknown|ing=-17
bc:subj|want|base=-24 bc:subj|want|ed=-10 bc:subj|want|s=-22 bc:sub|ask|ed=9 bc:sub|say|ing=-18
bc:sub|unknown|ing=-45 bc:that|unknown|ed=-7 bc:that|unknown|ing=-17 bc:time|unknown|ing=-46
bc:to|ask|base=15 bc:to|call|base=43 bc:to|judge|base=-32 bc:to|think|base=-19 bc:verb|noun|=8
bc:verb|unknown|=-14 bc:verb|unknown|ed=-42 bc:who|decide|base=-43 bc:who|judge|ed=-20
bc:who|say|ed=-29 bc:who|think|base=-7 bc:who|unknown|ed=-30 bc:wh|unknown|ed=-27 bw:about=-44
bw:after=36 bw:as=-23 bw:at=-26 bw:before=28 bw:but=-10 bw:by=24 bw:for=-84 bw:from=-62 bw:of=-33
bw:on=-51 bw:or=-19 bw:so=-16 bw:to=-19 bw:when=11 bw:while=8 bw:with=24 c:decide=-12 c:say=8
c:seem=-13 c:show=-8 c:think=-8 c:unknown=-19 c:want=-10 f:base=-15 f:en=15 f:ing=-10 f:name=12
f:noun=-6 f:verb=-14 fc:adj|adj=7 fc:base|call=-29 fc:base|decide=-27 fc:base|judge=-27
fc:base|seem=-42 fc:base|show=-15 fc:base|tell=-33 fc:ed|decide=-7 fc:ed|judge=17 fc:ed|say=10
fc:ed|seem=14 fc:ed|show=20 fc:ed|tell=12 fc:ed|think=-11 fc:ed|unknown=-19 fc:en|think=6
fc:ing|ask=10 fc:ing|call=47 fc:ing|decide=-7 fc:ing|judge=-14 fc:ing|mention=-9 fc:ing|seem=-10
fc:ing|show=-34 fc:ing|tell=13 fc:ing|think=-11 fc:ing|unknown=-17 fc:name|noun=6 fc:noun|adj=-11
fc:s|call=-14 fc:s|decide=14 fc:s|mention=8 fc:s|say=9 fc:s|unknown=-27 fc:s|want=-29
fc:verb|unknown=-14 fp:adj|adj=7 fp:base|clause-cue=-8 fp:base|cue-object=-10 fp:base|cue-prep=-7
fp:base|cue-quote=-27 fp:base|cue-that=-16 fp:base|cue-to=-7 fp:base|cue-wh=-16
fp:base|quote-cue=-65 fp:ed|as=-16 fp:ed|clause-cue=-17 fp:ed|cue-clause=7 fp:ed|cue-prep=-6
fp:ed|cue-quote=14 fp:ed|cue-that=21 fp:ed|cue-wh=10 fp:ed|inserted=-17 fp:ed|passive=-18
fp:ed|passive-to=8 fp:ed|quote-cue=-7 fp:en|passive=17 fp:ing|according=38 fp:ing|cue-clause=-14
fp:ing|cue-object=-18 fp:ing|cue-prep=-9 fp:ing|cue-quote=-14 fp:ing|cue-that=9 fp:ing|cue-wh=11
fp:name|according=46 fp:name|noun=-52 fp:noun|adj=-11 fp:s|clause-cue=-19 fp:s|cue-clause=13
fp:s|cue-object=7 fp:s|cue-quote=36 fp:s|cue-that=12 fp:s|cue-to=-22 fp:s|cue-wh=23
fp:s|quote-cue=-35 fp:verb|cue-object=-14 g=-16 g:16=17 g:7=-9 l:?=-19 l:according=46 l:accuse=50
l:acknowledge=-12 l:add=-24 l:address=-37 l:admit=-14 l:agree=-24 l:allow=-25 l:announce=27
l:answer=-13 l:apologize=38 l:appeal=-57 l:appear=18 l:applaud=42 l:argue=40 l:ask=31 l:assure=-35
l:attack=-14 l:attempt=-43 l:back=-11 l:ban=-29 l:begin=-35 l:believe=7 l:blame=12 l:blast=26
l:bring=-78 l:call=18 l:case=27 l:cast=-16 l:celebrate=-75 l:challenge=-47 l:charge=8 l:cite=29
l:claim=15 l:clear=-22 l:comment=9 l:commit=-21 l:compare=-39 l:concern=12 l:conclude=36
l:confirm=13 l:consider=-12 l:continue=-45 l:criticism=26 l:criticize=18 l:debate=-50 l:decide=22
l:decision=-31 l:declare=30 l:demand=39 l:denounce=41 l:deny=-56 l:describe=50 l:disavow=12
l:discuss=45 l:effort=-43 l:elect=-22 l:email=-28 l:embrace=-25 l:endorse=12 l:endorsement=-42
l:expect=33 l:explain=45 l:express=63 l:feel=-54 l:find=-9 l:focus=15 l:gather=-83 l:hear=-34
l:highlight=21 l:hire=18 l:hold=-87 l:hope=56 l:idea=-10 l:ignore=12 l:insist=8 l:joke=-25
l:judge=-58 l:learn=-25 l:like=19 l:look=-52 l:maintain=-83 l:mean=-86 l:mention=61 l:name=38
l:need=-85 l:nominate=-20 l:note=15 l:offer=10 l:oppose=-32 l:opposition=-47 l:pass=-23 l:pick=-43
l:plan=-24 l:pledge=7 l:poll=-71 l:position=-21 l:post=-32 l:praise=32 l:predict=-16 l:prefer=19
l:promise=52 l:propose=14 l:question=-14 l:raise=-62 l:rally=-50 l:react=-18 l:read=-20
l:reason=-41 l:recall=36 l:recognize=18 l:refer=52 l:reference=24 l:reflect=-17 l:refuse=51
l:remember=34 l:reply=10 l:report=-16 l:require=-9 l:respect=-64 l:respond=-29 l:reveal=42 l:say=38
l:seek=11 l:seem=9 l:select=-65 l:settle=-16 l:share=-19 l:shoot=-48 l:show=34 l:sound=-6
l:speak=-48 l:struggle=-29 l:suggest=7 l:supporter=-17 l:swipe=48 l:talk=39 l:tell=27 l:thank=-26
l:think=-12 l:tout=44 l:try=-58 l:tweet=22 l:understand=-14 l:urge=49 l:voice=-24 l:vote=-20
l:vow=67 l:want=16 l:watch=-22 l:worry=-24 n:adj=-20 n:adv=-18 n:and=14 n:be=-28 n:comma=13 n:it=8
n:modal=-45 n:name=6 n:noun=-13 n:num=-11 n:obj=-14 n:open=-14 n:poss=-6 n:prep=-7 n:sign=-48
n:stop=72 n:sub=-7 n:that=-11 n:to=-6 n:verb=-32 n:wh=7 n:who=-15 nc:about|mention=44
nc:about|noun=47 nc:about|think=-22 nc:about|unknown=12 nc:adj|decide=-50 nc:adj|judge=43
nc:adj|mention=-57 nc:adj|say=21 nc:adj|unknown=-31 nc:adv|mention=-10 nc:adv|seem=-8
nc:adv|think=-24 nc:adv|unknown=-16 nc:adv|want=-17 nc:after|noun=-59 nc:against|noun=50
nc:at|mention=-52 nc:at|noun=-14 nc:at|seem=-55 nc:at|unknown=7 nc:be|noun=28 nc:be|think=-44
nc:be|unknown=-29 nc:by|decide=-53 nc:by|say=-16 nc:by|unknown=-44 nc:colon|noun=-28
nc:colon|say=32 nc:comma|say=8 nc:det|ask=10 nc:det|decide=20 nc:det|mention=12 nc:det|noun=-11
nc:det|say=-15 nc:det|tell=10 nc:det|think=-13 nc:down|unknown=-16 nc:during|say=65 nc:for|ask=-53
nc:for|call=21 nc:for|decide=22 nc:for|say=-14 nc:for|think=38 nc:for|unknown=-39 nc:from|noun=-68
nc:from|unknown=-47 nc:into|unknown=-19 nc:in|decide=6 nc:in|judge=-51 nc:in|mention=-28
nc:in|say=28 nc:in|show=-60 nc:in|think=-18 nc:in|unknown=-17 nc:it|unknown=-45 nc:like|seem=-24
nc:name|ask=10 nc:name|call=6 nc:name|decide=-6 nc:name|noun=-17 nc:name|say=18 nc:name|show=30
nc:name|tell=6 nc:name|think=33 nc:name|unknown=-35 nc:name|want=17 nc:noun|ask=18
nc:noun|decide=-23 nc:noun|judge=6 nc:noun|mention=-7 nc:noun|say=-14 nc:noun|seem=12
nc:noun|show=-16 nc:noun|tell=16 nc:noun|think=8 nc:noun|unknown=-25 nc:noun|want=-12
nc:num|noun=-51 nc:num|unknown=-15 nc:obj|call=33 nc:obj|decide=-53 nc:obj|mention=8
nc:obj|tell=-26 nc:obj|think=-24 nc:obj|unknown=19 nc:of|adj=8 nc:of|say=21 nc:of|tell=-43
nc:of|unknown=-6 nc:on|call=27 nc:on|say=-10 nc:on|unknown=-13 nc:open|noun=31 nc:open|say=-23
nc:poss|call=-17 nc:poss|judge=-8 nc:poss|mention=21 nc:poss|say=-8 nc:poss|tell=12
nc:poss|think=-23 nc:poss|unknown=-23 nc:poss|want=40 nc:sign|mention=-32 nc:sign|unknown=-22
nc:stop|say=79 nc:subj|want=-49 nc:sub|ask=12 nc:sub|mention=-13 nc:sub|think=-13
nc:sub|unknown=-42 nc:that|adj=-7 nc:that|noun=-8 nc:that|say=-11 nc:that|show=14 nc:that|think=-10
nc:that|unknown=-6 nc:time|say=34 nc:to|adj=-37 nc:to|ask=-40 nc:to|call=-33 nc:to|judge=-21
nc:to|say=-8 nc:to|seem=20 nc:to|think=19 nc:up|decide=-45 nc:up|unknown=11 nc:verb|decide=-18
nc:verb|judge=-34 nc:verb|say=-14 nc:verb|show=-11 nc:verb|think=-18 nc:verb|want=-26
nc:wh|think=-20 nc:with|noun=-18 nc:with|say=23 nc:with|unknown=-8 o:adj=-28 o:after=-12 o:an=-41
o:and=-23 o:as=-49 o:at=-29 o:both=-20 o:but=-36 o:dash=-34 o:former=45 o:him=6 o:himself=13
o:how=45 o:in=-12 o:is=-45 o:it=9 o:me=27 o:more=8 o:most=-14 o:my=-17 o:new=-10 o:no=22 o:not=10
o:noun=-10 o:num=-60 o:on=-38 o:open=19 o:several=38 o:she=18 o:sign=-44 o:some=-39 o:such=-41
o:that=15 o:their=35 o:them=-23 o:these=-11 o:they=17 o:those=29 o:to=-8 o:tuesday=-41 o:two=-23
o:verb=-10 o:was=-49 o:we=-41 o:what=20 o:when=-87 o:whether=27 o:which=-13 o:who=-18 o:why=49
op:adj|mention=-50 op:adj|noun=14 op:all|decide=-55 op:an|say=-28 op:an|unknown=-12 op:a|call=16
op:a|decide=34 op:a|judge=8 op:a|mention=14 op:a|noun=-28 op:a|say=-33 op:a|think=-26 op:a|want=-10
op:her|judge=11 op:her|mention=30 op:her|noun=-7 op:her|say=-6 op:her|unknown=-20 op:he|say=29
op:he|tell=18 op:he|think=-35 op:he|want=-39 op:him|call=57 op:him|decide=-23 op:him|think=-29
op:his|judge=7 op:his|mention=23 op:his|say=9 op:his|think=-35 op:his|unknown=-18 op:if|ask=15
op:if|say=58 op:in|say=-18 op:in|unknown=15 op:it|say=11 op:it|unknown=-45 op:name|ask=-46
op:name|call=18 op:name|decide=13 op:name|judge=9 op:name|say=-10 op:name|show=22 op:name|tell=-56
op:name|unknown=-28 op:noun|call=9 op:noun|decide=-14 op:noun|judge=7 op:noun|mention=6
op:noun|think=6 op:noun|unknown=-26 op:noun|want=-24 op:num|noun=-46 op:num|say=-36
op:num|unknown=-32 op:open|call=-34 op:open|judge=-32 op:open|mention=-66 op:open|noun=12
op:open|say=35 op:open|tell=57 op:open|think=-62 op:open|unknown=-11 op:open|want=-42 op:she|say=35
op:she|tell=24 op:sign|mention=-47 op:sign|unknown=-29 op:that|adj=-7 op:that|noun=16
op:that|say=18 op:that|show=20 op:that|tell=21 op:that|think=-9 op:that|unknown=6 op:they|say=14
op:the|adj=7 op:the|call=22 op:the|judge=8 op:the|mention=7 op:the|noun=-21 op:the|say=32
op:the|seem=-56 op:the|show=-34 op:the|think=-30 op:the|unknown=-10 op:the|want=-15 op:this|say=-19
op:this|think=19 op:to|adj=-37 op:to|ask=13 op:to|call=-41 op:to|decide=-8 op:to|judge=-21
op:to|noun=-11 op:to|seem=18 op:to|tell=-7 op:to|think=21 op:to|unknown=-11 op:verb|judge=-20
op:verb|noun=15 op:verb|say=-32 op:verb|seem=-11 op:verb|show=-52 op:verb|tell=-11
op:verb|think=-10 op:verb|want=-10 op:what|think=-36 op:whether|ask=51 p:according=47 p:adj=-10
p:as=-26 p:clause-cue=-22 p:cue-prep=-7 p:cue-that=14 p:inserted=13 p:noun=-6 p:passive=-15
p:passive-to=6 p:quote-cue=-18 pc:according|noun=46 pc:according|unknown=38 pc:as|say=-7
pc:clause-cue|judge=-65 pc:clause-cue|mention=-50 pc:clause-cue|say=27 pc:clause-cue|unknown=-50
pc:cue-clause|ask=-26 pc:cue-clause|call=-27 pc:cue-clause|decide=-21 pc:cue-clause|mention=-18
pc:cue-clause|say=33 pc:cue-clause|show=-12 pc:cue-clause|think=-12 pc:cue-clause|unknown=-33
pc:cue-clause|want=-11 pc:cue-next|say=41 pc:cue-object|call=11 pc:cue-object|judge=19
pc:cue-object|say=-20 pc:cue-object|seem=14 pc:cue-object|tell=-15 pc:cue-object|think=8
pc:cue-object|unknown=-20 pc:cue-object|want=11 pc:cue-prep|ask=-23 pc:cue-prep|call=54
pc:cue-prep|decide=6 pc:cue-prep|judge=-29 pc:cue-prep|mention=20 pc:cue-prep|say=-15
pc:cue-prep|seem=-39 pc:cue-prep|show=-56 pc:cue-prep|tell=-34 pc:cue-prep|think=6
pc:cue-prep|unknown=-8 pc:cue-prep|want=-8 pc:cue-quote|say=18 pc:cue-quote|tell=-11
pc:cue-quote|think=-52 pc:cue-quote|unknown=18 pc:cue-that|say=17 pc:cue-that|show=20
pc:cue-that|tell=21 pc:cue-that|think=-9 pc:cue-that|unknown=-6 pc:cue-to|call=-29
pc:cue-to|seem=18 pc:cue-to|tell=-10 pc:cue-to|think=9 pc:cue-to|unknown=-17 pc:cue-wh|ask=45
pc:cue-wh|decide=-36 pc:cue-wh|say=13 pc:cue-wh|tell=-25 pc:cue-wh|think=-6 pc:cue-wh|unknown=-47
pc:inserted|say=32 pc:noun|noun=-6 pc:passive-to|decide=-11 pc:passive-to|think=22
pc:passive|ask=-39 pc:passive|decide=-32 pc:passive|mention=7 pc:passive|say=-8 pc:passive|show=13
pc:passive|tell=-41 pc:passive|think=13 pc:passive|unknown=-40 pc:passive|want=-19
pc:quote-cue|call=-64 pc:quote-cue|judge=-66 pc:quote-cue|mention=-69 pc:quote-cue|say=-6
pc:quote-cue|tell=68 pc:quote-cue|think=-57 pc:quote-cue|unknown=-42 pc:quote-cue|want=-51 q:adj=-6
q:as=-9 q:clause-cue=29 q:colon=43 q:cue-object=25 q:cue-that=25 q:cue-to=24 q:noun=-20
q:passive-to=-29 q:quote-cue=-18 s:adj|name=23 s:adj|noun=-8 s:adj|prep=-41 s:adv|prep=-24
s:be|adv=-41 s:be|verb=-35 s:det|adj=15 s:det|adv=-21 s:det|det=-25 s:det|num=-65 s:det|open=-22
s:det|time=-55 s:it|modal=21 s:it|stop=19 s:name|adj=37 s:name|and=-23 s:name|be=17
s:name|clitic=25 s:name|comma=-8 s:name|det=14 s:name|have=6 s:name|modal=38 s:name|noun=-15
s:name|open=30 s:name|prep=-13 s:name|stop=-20 s:name|sub=11 s:name|to=-6 s:name|verb=-30
s:noun|adv=-26 s:noun|and=-34 s:noun|be=26 s:noun|comma=-18 s:noun|name=8 s:noun|noun=-19
s:noun|open=-37 s:noun|stop=-31 s:noun|sub=-23 s:noun|that=32 s:noun|to=13 s:noun|verb=19
s:num|noun=-36 s:num|stop=-22 s:obj|comma=35 s:obj|det=15 s:obj|prep=-17 s:obj|sub=35 s:obj|to=-6
s:obj|verb=8 s:open|adj=-14 s:open|adv=24 s:open|and=-36 s:open|det=17 s:open|it=29 s:open|name=12
s:open|noun=-24 s:open|num=37 s:open|poss=-7 s:open|prep=29 s:open|subj=19 s:open|that=-17
s:open|verb=23 s:open|wh=36 s:poss|name=25 s:poss|prep=-42 s:prep|det=-32 s:prep|name=-52
s:prep|noun=17 s:prep|num=-10 s:prep|verb=-47 s:sign|num=-26 s:subj|adv=-14 s:subj|do=28
s:subj|modal=11 s:subj|verb=-17 s:sub|det=6 s:sub|noun=40 s:sub|subj=-15 s:sub|verb=-58
s:that|be=-32 s:that|comma=-11 s:that|det=40 s:that|it=17 s:that|modal=-16 s:that|open=45
s:that|poss=13 s:that|prep=27 s:that|sub=29 s:that|subj=16 s:that|verb=-25 s:time|stop=-62
s:to|be=-31 s:to|det=-31 s:to|do=-19 s:to|have=-17 s:to|noun=-11 s:to|open=26 s:to|poss=-17
s:to|verb=12 s:verb|adj=-22 s:verb|det=32 s:verb|name=20 s:verb|prep=-37 s:verb|stop=11
s:verb|sub=-29 s:verb|to=7 s:who|be=-8 s:wh|be=-7 s:wh|noun=13 sc:adj|noun|mention=-44
sc:adj|noun|say=28 sc:adj|noun|unknown=-9 sc:det|adj|call=60 sc:det|adj|mention=-22
sc:det|adj|noun=16 sc:det|adj|say=25 sc:det|adj|think=-21 sc:det|adj|unknown=21 sc:det|adj|want=-10
sc:det|name|call=48 sc:det|name|decide=9 sc:det|name|judge=-12 sc:det|name|mention=30
sc:det|name|noun=-29 sc:det|name|say=7 sc:det|name|think=-46 sc:det|name|unknown=-10
sc:det|noun|decide=23 sc:det|noun|judge=10 sc:det|noun|noun=-27 sc:det|noun|think=10
sc:det|num|say=-34 sc:det|num|unknown=-42 sc:det|prep|think=8 sc:it|be|say=31 sc:it|modal|say=47
sc:name|and|judge=-9 sc:name|and|unknown=-27 sc:name|be|say=51 sc:name|clitic|judge=14
sc:name|clitic|noun=9 sc:name|clitic|say=6 sc:name|clitic|think=12 sc:name|clitic|unknown=21
sc:name|comma|judge=11 sc:name|comma|noun=10 sc:name|comma|say=-24 sc:name|comma|unknown=-30
sc:name|have|say=46 sc:name|modal|say=53 sc:name|name|call=10 sc:name|name|decide=33
sc:name|name|judge=9 sc:name|name|mention=18 sc:name|name|say=-31 sc:name|name|unknown=-19
sc:name|noun|noun=34 sc:name|noun|say=-19 sc:name|noun|unknown=-20 sc:name|prep|decide=-19
sc:name|prep|judge=17 sc:name|prep|mention=-40 sc:name|prep|noun=11 sc:name|prep|say=22
sc:name|prep|unknown=-24 sc:name|stop|judge=-14 sc:name|stop|noun=26 sc:name|stop|say=-62
sc:name|stop|unknown=-28 sc:name|verb|noun=-29 sc:name|verb|say=-39 sc:noun|and|noun=-43
sc:noun|and|unknown=-34 sc:noun|comma|noun=14 sc:noun|comma|unknown=-33 sc:noun|name|noun=17
sc:noun|name|unknown=-39 sc:noun|noun|decide=-8 sc:noun|noun|judge=-14 sc:noun|noun|mention=25
sc:noun|noun|say=-23 sc:noun|noun|think=-14 sc:noun|noun|unknown=-27 sc:noun|prep|decide=17
sc:noun|prep|noun=-7 sc:noun|prep|think=-18 sc:noun|prep|unknown=7 sc:noun|stop|noun=-19
sc:noun|stop|unknown=-30 sc:noun|to|unknown=-10 sc:noun|verb|say=51 sc:noun|verb|unknown=-53
sc:num|noun|decide=-9 sc:num|noun|noun=-17 sc:num|noun|say=-11 sc:num|noun|unknown=-38
sc:num|stop|noun=-31 sc:obj|det|call=31 sc:obj|prep|judge=8 sc:open|adv|say=25 sc:open|and|say=-23
sc:open|det|say=26 sc:open|it|say=42 sc:open|name|noun=21 sc:open|name|tell=50
sc:open|name|unknown=19 sc:open|poss|say=-8 sc:open|prep|say=31 sc:open|subj|noun=14
sc:open|subj|say=29 sc:open|subj|tell=51 sc:open|subj|unknown=-24 sc:open|sub|say=20
sc:open|verb|say=49 sc:poss|adj|say=-51 sc:poss|adj|unknown=-18 sc:poss|noun|judge=10
sc:poss|noun|noun=13 sc:poss|noun|say=18 sc:poss|noun|think=-23 sc:poss|noun|unknown=-24
sc:poss|noun|want=19 sc:prep|det|say=-25 sc:prep|det|unknown=-7 sc:sign|num|mention=-42
sc:sign|num|unknown=-25 sc:subj|be|say=27 sc:subj|be|tell=10 sc:subj|be|think=-6 sc:subj|do|say=44
sc:subj|have|say=61 sc:subj|modal|say=28 sc:subj|verb|say=-10 sc:sub|name|ask=40 sc:sub|subj|ask=6
sc:sub|subj|say=7 sc:that|be|say=-26 sc:that|det|noun=37 sc:that|det|tell=47 sc:that|det|think=34
sc:that|it|say=20 sc:that|name|tell=-13 sc:that|noun|say=-21 sc:that|noun|think=-27
sc:that|open|say=41 sc:that|poss|say=35 sc:that|subj|noun=-24 sc:that|subj|say=45
sc:that|subj|tell=-6 sc:that|sub|say=44 sc:to|be|seem=14 sc:to|be|want=13 sc:to|det|say=-23
sc:to|det|unknown=-12 sc:to|name|mention=9 sc:to|name|noun=-42 sc:to|name|say=39 sc:to|noun|ask=10
sc:to|noun|noun=-11 sc:to|noun|unknown=7 sc:to|noun|want=-59 sc:to|open|ask=30 sc:to|poss|say=-8
sc:to|verb|adj=-8 sc:to|verb|ask=8 sc:to|verb|decide=-8 sc:to|verb|noun=10 sc:to|verb|seem=39
sc:to|verb|tell=-19 sc:to|verb|think=26 sc:to|verb|want=10 sc:verb|det|noun=-6 sc:verb|det|say=9
sc:verb|noun|noun=15 sc:verb|noun|say=6 sc:verb|prep|say=-17 sc:verb|prep|unknown=-44
t:body|according=47 t:body|adj=-13 t:body|as=-26 t:body|clause-cue=-22 t:body|colon=-31
t:body|cue-object=-6 t:body|cue-that=14 t:body|cue-to=-6 t:body|cue-wh=6 t:body|inserted=13
t:body|noun=-9 t:body|passive=-20 t:body|passive-to=6 t:body|quote-cue=-18 t:title|colon=40
t:title|cue-clause=7 t:title|cue-object=25 t:title|cue-prep=-30 t:title|cue-to=15 t:title|noun=28
u:ask=-12 u:decide=-7 u:judge=8 u:noun=-7 u:tell=-33 u:think=6 u:unknown=-15 w:i=-21 w:it=-8
w:none=-16 w:noun=-6 w:num=-30 w:other=-19 w:owner=-23 w:poss=-7 w:that=-32 w:they=-6 w:we=7
w:wh=-33 w:who=-9 w:you=-12 wc:det|unknown=-7 wc:he|ask=-13 wc:he|call=15 wc:he|decide=-11
wc:he|judge=-10 wc:he|noun=11 wc:he|say=17 wc:he|tell=-12 wc:he|think=-28 wc:he|want=-16
wc:it|noun=15 wc:it|seem=-31 wc:it|think=33 wc:it|unknown=-33 wc:it|want=7 wc:i|say=-18
wc:i|think=-6 wc:i|unknown=-45 wc:name|adj=17 wc:name|ask=6 wc:name|call=7 wc:name|decide=-13
wc:name|say=12 wc:name|seem=-11 wc:name|show=8 wc:name|tell=23 wc:name|think=6 wc:name|unknown=-16
wc:name|want=19 wc:none|ask=10 wc:none|call=-11 wc:none|judge=-7 wc:none|mention=-11
wc:none|noun=-11 wc:none|say=-47 wc:none|show=13 wc:none|tell=-43 wc:none|think=6
wc:none|unknown=-6 wc:noun|adj=23 wc:noun|ask=18 wc:noun|call=-20 wc:noun|judge=27
wc:noun|mention=11 wc:noun|noun=-15 wc:noun|say=11 wc:noun|seem=6 wc:noun|show=-9 wc:noun|tell=-31
wc:noun|think=8 wc:noun|unknown=-27 wc:noun|want=-40 wc:other|noun=-17 wc:other|say=-11
wc:owner|unknown=-13 wc:she|ask=-27 wc:she|call=25 wc:she|judge=-11 wc:she|mention=-23
wc:she|say=37 wc:she|tell=9 wc:she|think=-48 wc:she|unknown=9 wc:she|want=-39 wc:that|decide=12
wc:that|say=-29 wc:that|unknown=-15 wc:that|want=-26 wc:they|decide=-49 wc:they|judge=-10
wc:they|say=38 wc:they|think=21 wc:they|unknown=-27 wc:they|want=-37 wc:who|say=-12
wc:who|unknown=-7 wc:who|want=-11 wc:wh|decide=-28 wc:wh|unknown=-35 wc:you|think=-34
wc:you|want=45 wp:det|cue-clause=-24 wp:det|cue-prep=-45 wp:he|cue-prep=-11 wp:he|cue-quote=-7
wp:he|cue-that=10 wp:he|cue-to=-15 wp:he|noun=14 wp:he|quote-cue=12 wp:it|cue-clause=-52
wp:it|cue-prep=-22 wp:it|cue-to=17 wp:i|cue-clause=-17 wp:i|cue-object=-6 wp:i|cue-prep=-6
wp:i|cue-that=-22 wp:i|cue-to=27 wp:i|quote-cue=-8 wp:name|according=55 wp:name|adj=17
wp:name|as=-10 wp:name|clause-cue=-19 wp:name|colon=6 wp:name|cue-clause=27 wp:name|cue-that=18
wp:name|inserted=-21 wp:name|noun=7 wp:name|passive=-16 wp:name|quote-cue=-23 wp:none|cue-clause=-8
wp:none|cue-object=-22 wp:none|cue-prep=-21 wp:none|cue-to=-18 wp:none|noun=-11 wp:none|passive=-17
wp:none|passive-to=10 wp:noun|according=26 wp:noun|adj=23 wp:noun|cue-clause=-17
wp:noun|cue-prep=-9 wp:noun|cue-quote=13 wp:noun|cue-that=6 wp:noun|cue-to=-15 wp:noun|cue-wh=-8
wp:noun|noun=-24 wp:noun|passive=14 wp:noun|quote-cue=-14 wp:other|colon=-17
wp:other|cue-clause=-15 wp:other|cue-object=-22 wp:owner|cue-object=-54 wp:she|cue-clause=-13
wp:she|cue-prep=24 wp:she|cue-that=8 wp:she|cue-to=-28 wp:she|quote-cue=-12 wp:that|cue-clause=-35
wp:that|cue-object=-24 wp:they|cue-object=-36 wp:they|cue-prep=12 wp:we|cue-object=6
wp:who|cue-clause=12 wp:who|cue-that=-13 wp:who|cue-to=-27 wp:wh|cue-clause=-17
wp:wh|cue-object=-22 wp:wh|cue-prep=-25 wp:you|cue-clause=-25 wp:you|cue-to=20 z:15|according=32
z:15|adj=-7 z:15|clause-cue=-37 z:15|colon=27 z:15|cue-clause=7 z:15|cue-object=16 z:15|cue-prep=16
z:15|cue-quote=15 z:15|cue-to=-6 z:15|noun=-17 z:15|passive=-40 z:15|passive-to=14 z:15|quote-cue=7
z:16|according=38 z:16|as=17 z:16|cue-clause=11 z:16|cue-next=10 z:16|cue-object=7 z:16|cue-prep=16
z:16|cue-quote=10 z:16|cue-that=28 z:16|cue-to=13 z:16|quote-cue=-30 z:1|colon=-41
z:1|cue-clause=21 z:1|cue-object=-30 z:1|cue-prep=-39 z:1|passive=-17 z:3|cue-clause=-46
z:3|cue-object=-26 z:3|cue-prep=-35 z:3|cue-that=-9 z:3|cue-to=-27 z:3|noun=-9 z:7|adj=-7
z:7|clause-cue=-22 z:7|colon=-13 z:7|cue-clause=-13 z:7|cue-quote=-28 z:7|cue-to=-7 z:7|cue-wh=8
z:7|passive=9 z:7|passive-to=-11 z:7|quote-cue=10
`;
