// Made by `npm run bench -- train-voices`; do not edit. Weights in hundredths of a log odds.

/** What speaks for a content ending at a place. */
export const END_WEIGHTS = `
bias=-26 c:according|,=-36 c:according|adv=-28 c:according|and=-34 c:according|in=-32
c:according|of=-26 c:according|than=-28 c:according|to=-21 c:according|verb=-22 c:adj|,=56
c:ask|,=64 c:ask|adv=-32 c:ask|and=-15 c:ask|for=-31 c:ask|in=-47 c:ask|of=-34 c:ask|open=-27
c:ask|that=-27 c:ask|to=-32 c:ask|verb=-29 c:call|and=8 c:call|as=-26 c:call|for=-28 c:call|in=-45
c:call|open=-29 c:call|to=-35 c:colon|,=-58 c:colon|adv=-26 c:colon|of=-21 c:colon|open=-24
c:colon|to=-22 c:colon|verb=-18 c:cue-object|,=-20 c:cue-object|and=22 c:cue-object|in=-10
c:cue-object|of=-22 c:cue-object|to=-21 c:cue-object|verb=-19 c:decide|,=41 c:decide|adv=-26
c:decide|in=20 c:decide|of=-20 c:decide|to=-29 c:decide|verb=-17 c:judge|,=28 c:judge|adv=-41
c:judge|and=32 c:judge|by=20 c:judge|for=-25 c:judge|from=-31 c:judge|in=22 c:judge|of=-31
c:judge|that=-19 c:judge|time=-8 c:judge|to=-15 c:judge|verb=-33 c:mention|,=7 c:mention|adv=-31
c:mention|and=-29 c:mention|as=-6 c:mention|at=25 c:mention|for=-36 c:mention|from=-35
c:mention|of=-28 c:mention|open=-26 c:mention|that=-25 c:mention|to=-31 c:mention|verb=10
c:noun|,=50 c:noun|adv=24 c:noun|and=-32 c:noun|in=22 c:noun|of=-24 c:noun|on=-43 c:noun|that=10
c:noun|to=-29 c:noun|verb=-31 c:noun|—=26 c:say|,=-12 c:say|-=-30 c:say|about=-38 c:say|adv=-34
c:say|after=-13 c:say|and=-16 c:say|as=-24 c:say|at=-39 c:say|because=-36 c:say|behind=-46
c:say|between=-40 c:say|but=-16 c:say|by=-40 c:say|down=-38 c:say|during=-62 c:say|for=-28
c:say|from=-32 c:say|if=-28 c:say|in=-43 c:say|into=-36 c:say|of=-29 c:say|on=-15 c:say|open=-24
c:say|or=-33 c:say|out=-34 c:say|over=-30 c:say|qnoun=-20 c:say|qprep=-9 c:say|qsub=-8
c:say|qto=-33 c:say|since=-53 c:say|so=-36 c:say|than=-21 c:say|that=-21 c:say|time=-25
c:say|to=-21 c:say|up=-39 c:say|verb=-28 c:say|what=-28 c:say|when=-31 c:say|which=-49
c:say|while=-13 c:say|who=-26 c:say|with=-38 c:say|—=-21 c:seem|,=33 c:seem|adv=24 c:seem|in=-33
c:show|,=-45 c:show|adv=-30 c:show|and=-33 c:show|in=-43 c:show|of=-26 c:show|to=-25
c:show|verb=-24 c:tell|,=-40 c:tell|adv=-26 c:tell|and=-19 c:tell|for=-24 c:tell|in=-7
c:tell|of=-22 c:tell|on=-34 c:tell|open=-28 c:tell|that=-17 c:tell|time=-28 c:tell|to=-22
c:tell|verb=-26 c:think|adv=11 c:think|and=-6 c:think|as=-29 c:think|at=-43 c:think|for=6
c:think|in=-23 c:think|of=-34 c:think|on=-52 c:think|open=-25 c:think|that=-33 c:think|time=-32
c:think|to=-34 c:think|verb=-8 c:want|,=10 c:want|and=-47 c:want|for=-33 c:want|of=-22 c:want|on=8
c:want|that=9 d:(|15=-15 d:,|1=26 d:,|14=-16 d:,|15=-18 d:,|3=14 d:,|7=36 d:about|14=-35
d:about|3=-38 d:about|7=-29 d:according|1=-7 d:according|14=-58 d:according|15=-63
d:according|3=-56 d:according|7=-46 d:adj|14=-27 d:adj|15=-10 d:adj|3=18 d:adj|7=-14 d:adv|1=-54
d:adv|14=-30 d:adv|15=-23 d:adv|7=-26 d:after|14=-19 d:after|15=-9 d:after|3=37 d:after|7=-19
d:against|14=-33 d:against|15=-36 d:and|14=-20 d:and|15=-30 d:and|3=29 d:and|7=-29 d:as|1=-42
d:as|14=-14 d:as|15=-41 d:as|3=-14 d:as|7=-25 d:at|14=-35 d:at|15=-33 d:at|7=-28 d:because|14=-29
d:because|15=-32 d:because|7=-26 d:but|14=7 d:but|15=-41 d:but|7=6 d:by|14=-30 d:by|15=-48
d:by|7=-11 d:colon|1=-45 d:colon|14=-72 d:colon|15=-64 d:colon|3=-37 d:colon|7=-62
d:cue-clause|1=14 d:cue-clause|14=-34 d:cue-clause|15=-33 d:cue-clause|3=-16 d:cue-clause|7=-33
d:cue-quote|14=-11 d:cue-quote|7=51 d:cue-that|1=-50 d:cue-that|14=-38 d:cue-that|15=-36
d:cue-that|3=-18 d:cue-that|7=-35 d:cue-to|1=-24 d:cue-to|14=-25 d:cue-to|15=-31 d:cue-to|3=-36
d:cue-wh|14=-19 d:cue-wh|15=-31 d:cue-wh|3=-51 d:cue-wh|7=-42 d:during|14=-20 d:for|14=-22
d:for|15=-37 d:for|3=-27 d:for|7=-25 d:from|14=-37 d:from|15=-33 d:from|3=-37 d:from|7=-22
d:if|14=-24 d:if|15=-24 d:if|7=-21 d:into|14=-32 d:into|7=-34 d:in|1=47 d:in|14=-34 d:in|15=-28
d:in|3=-33 d:in|7=-13 d:like|7=-48 d:of|1=-34 d:of|14=-28 d:of|15=-26 d:of|3=-33 d:of|7=-27
d:on|14=-42 d:on|15=-23 d:on|3=24 d:on|7=-28 d:open|1=-32 d:open|14=-25 d:open|15=-17 d:open|3=-32
d:open|7=-21 d:or|14=-39 d:or|15=-36 d:out|14=-31 d:out|7=-39 d:over|14=-28 d:over|7=-34 d:o|1=25
d:o|14=-24 d:o|15=-36 d:o|7=-13 d:passive-to|14=-14 d:passive-to|3=-16 d:passive-to|7=-6
d:qand|15=-45 d:qand|7=28 d:qnoun|14=-24 d:qprep|14=-26 d:qprep|7=-16 d:qsub|7=-12 d:qto|14=-33
d:so|15=-27 d:than|14=-15 d:than|15=-34 d:than|7=-41 d:that|14=-14 d:that|15=-18 d:that|3=-34
d:that|7=-36 d:time|14=-27 d:time|15=-37 d:to|1=-12 d:to|14=-30 d:to|15=-20 d:to|3=-25 d:to|7=-26
d:up|14=-32 d:up|7=-37 d:verb|1=-36 d:verb|14=-13 d:verb|15=-29 d:verb|3=-34 d:verb|7=-28
d:what|14=-28 d:when|14=-46 d:which|7=-14 d:while|14=-49 d:while|15=-16 d:who|14=-34 d:who|15=-24
d:who|3=-28 d:who|7=-34 d:with|14=-8 d:with|15=-26 d:with|3=-12 d:with|7=-35 d:—|14=-24 d:—|3=23
d:—|7=16 f:,|adj|adj=-28 f:,|and|name=-39 f:,|and|prep=15 f:,|but|subj=49 f:,|det|det=22
f:,|noun|noun=-28 f:,|open|open=-41 f:,|subj|subj=12 f:,|sub|sub=18 f:,|verb|ed=-31
f:,|verb|ing+=49 f:,|who|who=17 f:,|wh|wh=18 f:-|dash|dash=29 f:-|noun|noun=-50 f:about|det|=-27
f:about|poss|=-23 f:adv|adv|=-30 f:adv|comma|=-22 f:adv|det|=-39 f:adv|name|=-20 f:adv|noun|=-21
f:adv|num|=-23 f:adv|prep|=-20 f:adv|stop|=-39 f:adv|sub|=33 f:adv|to|=-29 f:adv|verb|=-29
f:after|det|=-7 f:against|name|=-33 f:and|adj|adj=-40 f:and|det|det=-25 f:and|name|name=-25
f:and|noun|noun=-29 f:and|poss|poss=-46 f:and|that|that=-33 f:and|verb|base=-39
f:and|verb|base+=-47 f:and|verb|ed=7 f:and|verb|ed+=54 f:and|verb|ing=-53 f:and|verb|ing+=24
f:as|adj|=11 f:as|adv|=-40 f:as|det|=-28 f:as|noun|=-39 f:as|open|=-30 f:as|subj|=19 f:at|noun|=-35
f:because|prep|=-21 f:between|name|=-30 f:by|det|=-21 f:by|name|=-12 f:by|noun|=-31 f:by|verb|=29
f:down|prep|=-36 f:during|det|=-6 f:for|adj|=-27 f:for|det|=-30 f:for|name|=-11 f:for|noun|=-8
f:for|poss|=-31 f:for|verb|=-23 f:from|det|=-9 f:from|name|=-32 f:from|noun|=-27 f:from|verb|=-31
f:if|det|=-20 f:if|subj|=-30 f:into|det|=-32 f:into|noun|=-31 f:in|adj|=-38 f:in|det|=-13
f:in|name|=-26 f:in|noun|=-11 f:in|num|=-37 f:in|poss|=12 f:in|time|=-22 f:in|verb|=-38
f:of|adj|=-26 f:of|det|=-27 f:of|name|=-27 f:of|noun|=-26 f:of|num|=-24 f:of|poss|=-18
f:of|verb|=-28 f:on|adj|=14 f:on|det|=-12 f:on|name|=-32 f:on|noun|=-18 f:open|adj|=-31
f:open|adv|=-29 f:open|be|=9 f:open|det|=-16 f:open|have|=-19 f:open|modal|=-17 f:open|name|=-16
f:open|noun|=-31 f:open|prep|=-22 f:open|subj|=-24 f:open|sub|=-18 f:open|to|=-16 f:open|verb|=-23
f:or|name|name=-29 f:or|noun|noun=-23 f:out|prep|=-28 f:over|det|=-35 f:qand|open|open=-63
f:qand|verb|ed+=50 f:qnoun|prep|prep=-9 f:qprep|name|name=-18 f:qprep|noun|noun=-38
f:qprep|poss|poss=-15 f:qsub|subj|subj=-13 f:than|num|=-26 f:that|be|=-22 f:that|det|=-30
f:that|modal|=-26 f:that|name|=-13 f:that|noun|=-36 f:that|subj|=-33 f:that|verb|=-29
f:time|clitic|=-41 f:time|comma|=23 f:time|stop|=-37 f:to|adj|=-18 f:to|be|=-33 f:to|det|=-15
f:to|do|=-16 f:to|have|=-18 f:to|name|=-34 f:to|noun|=-32 f:to|open|=-26 f:to|poss|=9
f:to|verb|=-26 f:up|prep|=-30 f:verb|adj|=9 f:verb|adv|=-25 f:verb|and|=-20 f:verb|det|=-24
f:verb|name|=-32 f:verb|noun|=-31 f:verb|obj|=-16 f:verb|open|=12 f:verb|poss|=-25 f:verb|prep|=-31
f:verb|stop|=-23 f:verb|sub|=-20 f:verb|verb|=-23 f:who|be|=-30 f:who|have|=-26 f:who|verb|=-38
f:with|det|=6 f:with|name|=-25 f:with|noun|=-16 f:with|poss|=-31 f:—|det|det=27 f:—|verb|ing=-30
k=-20 k:,=-99 k:adv=-33 k:and=-52 k:as=-15 k:at=-41 k:but=-81 k:by=-41 k:for=-22 k:from=-31
k:if=-25 k:in=-35 k:of=-27 k:on=-48 k:open=-6 k:or=-38 k:qprep=-10 k:than=-29 k:that=-35 k:time=-28
k:to=-29 k:verb=-23 k:which=-25 k:who=-31 k:with=-45 k:—=9 n:-=-11 n:about=-48 n:adv=-21
n:against=-60 n:among=-64 n:and=-19 n:around=-58 n:as=-23 n:at=-21 n:because=-20 n:before=-36
n:behind=-62 n:between=-51 n:but=-20 n:by=-18 n:down=-61 n:for=-28 n:from=-35 n:how=-51 n:if=-35
n:in=-21 n:into=-50 n:like=-29 n:of=-29 n:off=-71 n:on=-27 n:open=-25 n:or=-53 n:out=-51 n:over=-57
n:since=-8 n:so=-23 n:than=-47 n:that=-25 n:through=-30 n:time=-21 n:to=-26 n:up=-58 n:verb=-25
n:what=-45 n:when=9 n:where=-51 n:whether=-48 n:which=-21 n:while=-21 n:who=-30 n:with=-24
p:according|,=-36 p:according|,|name=-47 p:according|adv=-28 p:according|adv|=-28
p:according|and=-34 p:according|and|name=-18 p:according|in=-32 p:according|in|det=-23
p:according|of=-26 p:according|of|noun=-13 p:according|than=-28 p:according|to=-21
p:according|to|=-21 p:according|verb=-22 p:according|verb|=-22 p:adj|,=56 p:colon|,=-58
p:colon|adv=-26 p:colon|adv|=-26 p:colon|of=-21 p:colon|open=-24 p:colon|open|=-24 p:colon|to=-22
p:colon|to|=-22 p:colon|verb=-18 p:colon|verb|=-18 p:cue-clause|,=16 p:cue-clause|,|det=27
p:cue-clause|,|sub=18 p:cue-clause|,|verb=18 p:cue-clause|-=-7 p:cue-clause|about=-28
p:cue-clause|adv=-17 p:cue-clause|adv|=-17 p:cue-clause|after=-30 p:cue-clause|and=-12
p:cue-clause|and|name=-28 p:cue-clause|and|that=-24 p:cue-clause|and|verb=10 p:cue-clause|as=9
p:cue-clause|as|=9 p:cue-clause|at=-21 p:cue-clause|because=-10 p:cue-clause|because|=-10
p:cue-clause|but=-28 p:cue-clause|by=-43 p:cue-clause|for=-33 p:cue-clause|for|det=-17
p:cue-clause|for|name=-21 p:cue-clause|for|noun=-24 p:cue-clause|from=-27 p:cue-clause|from|det=-17
p:cue-clause|if=-23 p:cue-clause|if|=-23 p:cue-clause|in=-18 p:cue-clause|in|det=-17
p:cue-clause|in|name=-27 p:cue-clause|of=-28 p:cue-clause|of|det=-21 p:cue-clause|of|name=-19
p:cue-clause|of|noun=-19 p:cue-clause|of|poss=-19 p:cue-clause|on=-43 p:cue-clause|on|det=-26
p:cue-clause|on|name=-19 p:cue-clause|on|noun=-18 p:cue-clause|open=-20 p:cue-clause|open|=-20
p:cue-clause|or=-27 p:cue-clause|qand=-8 p:cue-clause|qnoun=-33 p:cue-clause|qnoun|=-33
p:cue-clause|qprep=-38 p:cue-clause|qprep|det=-7 p:cue-clause|qsub=-19 p:cue-clause|qsub|=-19
p:cue-clause|qto=-29 p:cue-clause|qto|=-29 p:cue-clause|so=-28 p:cue-clause|so|=-28
p:cue-clause|that=-28 p:cue-clause|that|=-28 p:cue-clause|time=-29 p:cue-clause|time|=-29
p:cue-clause|to=-24 p:cue-clause|to|=-24 p:cue-clause|up=-34 p:cue-clause|verb=-27
p:cue-clause|verb|=-27 p:cue-clause|what=-23 p:cue-clause|what|=-23 p:cue-clause|when=19
p:cue-clause|when|=19 p:cue-clause|who=-26 p:cue-clause|who|=-26 p:cue-clause|with=-28
p:cue-clause|with|det=-12 p:cue-clause|with|name=-18 p:cue-clause|—=31 p:cue-quote|qprep=10
p:cue-that|,=-8 p:cue-that|,|adv=-6 p:cue-that|,|and=-12 p:cue-that|,|det=18 p:cue-that|,|noun=-7
p:cue-that|,|sub=-16 p:cue-that|,|verb=6 p:cue-that|about=-28 p:cue-that|adv=-29
p:cue-that|adv|=-29 p:cue-that|after=-28 p:cue-that|and=-23 p:cue-that|and|adj=-16
p:cue-that|and|det=-20 p:cue-that|and|name=8 p:cue-that|and|noun=-25 p:cue-that|and|verb=17
p:cue-that|as=-29 p:cue-that|as|=-29 p:cue-that|at=-38 p:cue-that|because=-24
p:cue-that|because|=-24 p:cue-that|but=16 p:cue-that|by=-40 p:cue-that|for=-33
p:cue-that|for|det=-14 p:cue-that|for|name=-21 p:cue-that|for|noun=-23 p:cue-that|from=-26
p:cue-that|if=-22 p:cue-that|if|=-22 p:cue-that|in=-32 p:cue-that|in|det=-28 p:cue-that|in|name=-16
p:cue-that|in|noun=-25 p:cue-that|in|poss=-27 p:cue-that|of=-27 p:cue-that|of|det=-21
p:cue-that|of|name=-19 p:cue-that|of|noun=-21 p:cue-that|on=-17 p:cue-that|on|det=-34
p:cue-that|on|noun=-30 p:cue-that|on|time=34 p:cue-that|open=-27 p:cue-that|open|=-27
p:cue-that|or=-26 p:cue-that|out=-25 p:cue-that|qand=-7 p:cue-that|qprep=-21
p:cue-that|qprep|det=-13 p:cue-that|qsub=-41 p:cue-that|qsub|=-41 p:cue-that|qverb=13
p:cue-that|qverb|=13 p:cue-that|since=-34 p:cue-that|since|=-34 p:cue-that|so=-26
p:cue-that|so|=-26 p:cue-that|than=-7 p:cue-that|that=-28 p:cue-that|that|=-28 p:cue-that|time=-15
p:cue-that|time|=-15 p:cue-that|to=-26 p:cue-that|to|=-26 p:cue-that|verb=-26 p:cue-that|verb|=-26
p:cue-that|while=-36 p:cue-that|while|=-36 p:cue-that|who=-22 p:cue-that|who|=-22
p:cue-that|with=-37 p:cue-that|with|det=-25 p:cue-that|—=6 p:cue-to|,=24 p:cue-to|adv=-12
p:cue-to|adv|=-12 p:cue-to|and=-10 p:cue-to|and|noun=-30 p:cue-to|by=6 p:cue-to|for=-34
p:cue-to|in=-15 p:cue-to|in|det=-31 p:cue-to|in|noun=21 p:cue-to|of=-31 p:cue-to|of|det=-17
p:cue-to|of|name=-18 p:cue-to|on=-14 p:cue-to|open=-29 p:cue-to|open|=-29 p:cue-to|that=-15
p:cue-to|that|=-15 p:cue-to|to=-14 p:cue-to|to|=-14 p:cue-to|verb=-15 p:cue-to|verb|=-15
p:cue-wh|,=-8 p:cue-wh|,|name=27 p:cue-wh|adv=-28 p:cue-wh|adv|=-28 p:cue-wh|and=-44
p:cue-wh|from=-25 p:cue-wh|in=-32 p:cue-wh|in|det=-25 p:cue-wh|of=-26 p:cue-wh|on=-32
p:cue-wh|open=-24 p:cue-wh|open|=-24 p:cue-wh|that=6 p:cue-wh|that|=6 p:cue-wh|to=-24
p:cue-wh|to|=-24 p:cue-wh|verb=-26 p:cue-wh|verb|=-26 p:o|,=11 p:o|,|adv=10 p:o|,|and=26
p:o|,|det=11 p:o|,|name=11 p:o|,|noun=-17 p:o|,|prep=-9 p:o|,|verb=12 p:o|,|wh=-24 p:o|,|who=26
p:o|about=-38 p:o|adv=-15 p:o|adv|=-15 p:o|after=18 p:o|against=-43 p:o|and|adj=-33 p:o|and|det=-10
p:o|and|name=-20 p:o|and|noun=-34 p:o|and|poss=-38 p:o|and|prep=-14 p:o|and|verb=33 p:o|as=-36
p:o|as|=-36 p:o|at=10 p:o|at|det=31 p:o|between=-38 p:o|by|name=-27 p:o|by|noun=-16 p:o|by|verb=30
p:o|during=11 p:o|during|det=20 p:o|for=-11 p:o|for|det=-32 p:o|for|name=15 p:o|for|noun=14
p:o|for|verb=-18 p:o|from=-21 p:o|from|det=11 p:o|in|adj=-36 p:o|in|det=14 p:o|in|name=-14
p:o|in|noun=-18 p:o|in|num=-32 p:o|in|poss=28 p:o|of=-28 p:o|of|adj=-21 p:o|of|det=-26
p:o|of|name=-26 p:o|of|noun=-26 p:o|of|verb=-24 p:o|on|det=14 p:o|on|name=-19 p:o|on|noun=-8
p:o|open=-26 p:o|open|=-26 p:o|or=-44 p:o|out=-34 p:o|over=-32 p:o|over|det=-23 p:o|qand=16
p:o|qand|verb=47 p:o|than=-40 p:o|that=-21 p:o|that|=-21 p:o|to=-23 p:o|to|=-23 p:o|up=-36
p:o|verb=-20 p:o|verb|=-20 p:o|which=-13 p:o|which|=-13 p:o|while=8 p:o|while|=8 p:o|who=-10
p:o|who|=-10 p:o|with=-13 p:o|with|det=14 p:o|with|noun=-6 p:o|—|and=15 q:,=15 q:adv=-34 q:for=-24
q:in=-17 q:of=-29 q:on=8 q:open=-32 q:qdash=24 q:qdet=-13 q:qnoun=-18 q:qprep=-21 q:qsub=-9
q:qthat=-22 q:qto=-29 q:qverb=11 q:that=-27 q:time=-28 q:to=-26 q:verb=-30 q:with=-36
s:according|,|v=-54 s:according|adv|v=-24 s:according|and|v=-23 s:according|in|=-27
s:according|in|v=-24 s:according|of|=-16 s:according|of|v=-22 s:according|to|v=-21
s:according|verb|v=-20 s:colon|,|=-47 s:colon|,|v=-39 s:colon|adv|v=-18 s:colon|open|=-20
s:colon|open|v=-17 s:colon|to|v=-18 s:cue-clause|,|v=17 s:cue-clause|about|v=-28
s:cue-clause|adv|=29 s:cue-clause|adv|v=-35 s:cue-clause|after|v=-30 s:cue-clause|and|v=-11
s:cue-clause|as|=11 s:cue-clause|at|v=-19 s:cue-clause|because|v=-34 s:cue-clause|but|v=-26
s:cue-clause|by|v=-43 s:cue-clause|for|v=-33 s:cue-clause|from|v=-26 s:cue-clause|if|v=-22
s:cue-clause|in|v=-16 s:cue-clause|of|v=-28 s:cue-clause|on|v=-42 s:cue-clause|open|=-33
s:cue-clause|open|v=-17 s:cue-clause|or|v=-27 s:cue-clause|qand|v=-17 s:cue-clause|qnoun|v=-33
s:cue-clause|qprep|v=-29 s:cue-clause|qto|v=-29 s:cue-clause|so|v=-24 s:cue-clause|that|=-26
s:cue-clause|that|v=-27 s:cue-clause|time|v=-28 s:cue-clause|to|v=-29 s:cue-clause|up|v=-34
s:cue-clause|verb|=-20 s:cue-clause|verb|v=-27 s:cue-clause|when|v=-26 s:cue-clause|who|v=-21
s:cue-clause|with|v=-28 s:cue-clause|—|v=24 s:cue-quote|qprep|=10 s:cue-that|,|=-26
s:cue-that|adv|=-29 s:cue-that|adv|v=-28 s:cue-that|after|v=-28 s:cue-that|and|=-32
s:cue-that|and|v=-18 s:cue-that|as|=-18 s:cue-that|as|v=-26 s:cue-that|at|v=-35
s:cue-that|because|v=-24 s:cue-that|by|v=-38 s:cue-that|for|v=-30 s:cue-that|from|v=-24
s:cue-that|if|v=-20 s:cue-that|in|=-25 s:cue-that|in|v=-31 s:cue-that|of|=-26 s:cue-that|of|v=-26
s:cue-that|on|v=-23 s:cue-that|open|=-24 s:cue-that|open|v=-28 s:cue-that|or|v=-25
s:cue-that|out|v=-22 s:cue-that|qprep|v=-15 s:cue-that|qsub|v=-41 s:cue-that|so|v=-26
s:cue-that|that|v=-28 s:cue-that|time|v=-7 s:cue-that|to|=-20 s:cue-that|to|v=-26
s:cue-that|verb|=-22 s:cue-that|verb|v=-27 s:cue-that|with|v=-37 s:cue-that|—|v=6 s:cue-to|,|=34
s:cue-to|adv|=-34 s:cue-to|and|=18 s:cue-to|and|v=-53 s:cue-to|as|=-33 s:cue-to|as|v=18
s:cue-to|by|v=-10 s:cue-to|for|v=-25 s:cue-to|in|v=-21 s:cue-to|of|=-21 s:cue-to|of|v=-27
s:cue-to|on|v=6 s:cue-to|open|=-24 s:cue-to|open|v=-23 s:cue-to|qprep|=6 s:cue-to|that|=-23
s:cue-to|that|v=-7 s:cue-to|to|v=-7 s:cue-to|verb|=-24 s:cue-to|verb|v=-6 s:cue-wh|,|=-63
s:cue-wh|,|v=18 s:cue-wh|adv|v=-21 s:cue-wh|from|v=-22 s:cue-wh|in|v=-32 s:cue-wh|of|v=-25
s:cue-wh|on|v=-28 s:cue-wh|open|v=-23 s:cue-wh|to|v=-22 s:cue-wh|verb|v=-25 s:o|(|=-17 s:o|,|=21
s:o|,|v=-18 s:o|about|=-32 s:o|adv|=-11 s:o|adv|v=-16 s:o|after|=28 s:o|and|v=-21 s:o|as|=-35
s:o|as|v=-26 s:o|at|=39 s:o|at|v=-61 s:o|by|=37 s:o|by|v=-66 s:o|during|=14 s:o|for|=-16
s:o|from|=-9 s:o|from|v=-31 s:o|in|=8 s:o|in|v=-26 s:o|of|=-28 s:o|of|v=-27 s:o|on|=12 s:o|on|v=-24
s:o|open|=-33 s:o|or|=-33 s:o|out|v=-30 s:o|qand|=16 s:o|qprep|=-7 s:o|than|=-34 s:o|that|=-35
s:o|time|=11 s:o|time|v=-32 s:o|to|=-19 s:o|to|v=-30 s:o|verb|=-23 s:o|verb|v=-11 s:o|which|=-10
s:o|who|v=-19 s:o|with|v=-48 s:o|—|=41 s:o|—|v=-80 v:(||=-6 v:(||v=23 v:,|adv|=25 v:,|adv|v=-21
v:,|and|=29 v:,|det|=15 v:,|det|base=-9 v:,|det|ing=16 v:,|det|v=19 v:,|ed+|ed=35 v:,|ing+|ed=44
v:,|ing|base=7 v:,|ing|ed=-20 v:,|name|=-13 v:,|name|base=-35 v:,|name|ed=-25 v:,|name|ing=50
v:,|name|s=-53 v:,|name|v=17 v:,|noun|=-22 v:,|noun|base=-27 v:,|noun|ing=-27 v:,|noun|s=-6
v:,|noun|v=-14 v:,|open|=-19 v:,|open|ed=-33 v:,|open|v=-50 v:,|prep|ed=-16 v:,|prep|ing=-13
v:,|prep|v=9 v:,|subj|ed=17 v:,|sub|=7 v:,|sub|base=32 v:,|sub|ed=14 v:,|sub|ing=11 v:,|sub|v=10
v:,|verb|=20 v:,|who|=37 v:,|who|ed=29 v:,|who|v=-7 v:,|wh|=6 v:,|wh|ed=6 v:,|wh|v=35
v:about|det|v=-17 v:about||base=-30 v:about||ed=-35 v:about||ing=-31 v:adv||base=-21 v:adv||ed=-32
v:adv||ing=-18 v:adv||s=-20 v:adv||v=-26 v:after|det|v=16 v:after||ed=-13 v:after||ing=39
v:after||s=-18 v:against||ed=-35 v:among||ed=-48 v:and|adj|=-39 v:and|adj|ed=-33 v:and|adj|v=-28
v:and|det|=-12 v:and|det|ed=-41 v:and|det|v=-36 v:and|ed+|ed=67 v:and|ed|ed=32 v:and|name|=-27
v:and|name|ed=-18 v:and|name|ing=-26 v:and|name|s=-27 v:and|name|v=-18 v:and|noun|=-29
v:and|noun|base=-29 v:and|noun|ed=-46 v:and|noun|ing=-12 v:and|noun|s=12 v:and|noun|v=-18
v:and|poss|=-43 v:and|that|ed=-26 v:and|that|v=-33 v:and|verb|=34 v:as||=-30 v:as||base=-39
v:as||ed=-23 v:as||s=-16 v:as||v=-17 v:at|det|=39 v:at|det|v=-41 v:at|noun|v=-33 v:at||base=-35
v:at||ed=-21 v:at||s=-15 v:because||ed=-33 v:because||v=-42 v:between||ed=-41 v:by|det|v=-43
v:by|name|v=-38 v:by|noun|=-11 v:by|noun|v=-36 v:by|verb|v=-27 v:by||=-14 v:by||base=-18
v:by||ed=-8 v:by||ing=-12 v:by||s=-14 v:during||ed=-10 v:for|adj|v=-23 v:for|det|=-30
v:for|det|v=-27 v:for|name|v=-11 v:for|noun|=7 v:for|noun|v=-20 v:for|verb|=-15 v:for|verb|v=-25
v:for||=-15 v:for||ed=-27 v:for||ing=-42 v:for||s=-41 v:from|det|=9 v:from|det|v=-32
v:from|name|v=-25 v:from|noun|v=-21 v:from|verb|v=-28 v:from||base=-27 v:from||ed=-31
v:from||ing=-40 v:from||s=-32 v:how||v=-42 v:if||=-31 v:if||ed=-30 v:if||ing=-23 v:if||s=-22
v:if||v=-32 v:into|det|v=-27 v:into||ed=-37 v:in|adj|=-33 v:in|adj|v=-24 v:in|det|v=-18
v:in|name|=-16 v:in|name|v=-33 v:in|noun|=15 v:in|noun|v=-25 v:in|num|=-34 v:in|num|v=-27
v:in|poss|v=-19 v:in|time|v=-33 v:in||base=-19 v:in||ed=-18 v:in||ing=-16 v:in||s=-35
v:like||ed=-54 v:of|adj|=-20 v:of|adj|v=-18 v:of|det|=-28 v:of|det|v=-26 v:of|name|=-28
v:of|name|v=-25 v:of|noun|=-28 v:of|noun|v=-24 v:of|poss|=-6 v:of|poss|v=-29 v:of|verb|=-24
v:of|verb|v=-22 v:of||=-34 v:of||base=-29 v:of||ed=-31 v:of||ing=-30 v:of||s=-14 v:on|det|v=-19
v:on|name|=-22 v:on|name|v=-30 v:on|noun|v=-26 v:on|poss|v=-36 v:on||=-53 v:on||base=-36
v:on||ed=-6 v:on||ing=-8 v:on||s=-28 v:open||=-31 v:open||base=-31 v:open||ed=-25 v:open||ing=-31
v:open||s=-18 v:open||v=-22 v:or|noun|v=-23 v:or|verb|v=-24 v:out|prep|v=-27 v:out||ed=-41
v:over||ed=-33 v:qand|verb|=68 v:qnoun||v=-46 v:qprep|det|=11 v:qprep|det|ed=15 v:qprep|det|s=-45
v:qprep|det|v=-10 v:qprep|name|=-27 v:qprep|name|ed=-6 v:qprep|name|v=-8 v:qprep|noun|ed=-36
v:qsub||=-11 v:qto||v=-36 v:qverb||=11 v:since||ed=-44 v:since||v=-28 v:so||ed=-33 v:so||v=-38
v:than||base=-9 v:than||ed=-44 v:than||ing=-34 v:than||s=-35 v:that||=-31 v:that||base=-12
v:that||ed=-33 v:that||ing=-15 v:that||s=-29 v:that||v=-21 v:time||ed=-13 v:time||ing=-11
v:time||s=-31 v:time||v=-35 v:to||=-23 v:to||ed=-30 v:to||ing=-15 v:to||s=-31 v:to||v=-28
v:up||ed=-31 v:verb||=-29 v:verb||base=-22 v:verb||ed=-25 v:verb||ing=-23 v:verb||s=-20
v:verb||v=-25 v:what||=-39 v:what||ed=-25 v:what||v=-35 v:when||=52 v:when||s=-23 v:when||v=-45
v:which||=-20 v:which||v=-8 v:while||=13 v:while||ed=-10 v:while||v=-61 v:who||=-19 v:who||base=-27
v:who||ed=-31 v:who||s=-26 v:who||v=-33 v:with|det|=11 v:with|name|=-6 v:with|name|v=-33
v:with|noun|=8 v:with|noun|v=-37 v:with||=-20 v:with||ed=-25 v:with||s=-49 v:—|and|=29 v:—|and|v=14
v:—|det|ed=17 v:—|prep|ed=-11 v:—|prep|v=-17 v:—|verb|v=-28 w:(=9 w:(|=9 w:,=6 w:,|adj=-28
w:,|and=17 w:,|det=22 w:,|noun=-28 w:,|open=-41 w:,|sub=18 w:,|subj=12 w:,|verb=14 w:,|wh=18
w:,|who=17 w:-=-16 w:-|dash=29 w:-|noun=-50 w:;=32 w:;|=32 w:about=-49 w:about|det=-27
w:about|poss=-23 w:adv=-22 w:adv|=-22 w:after|det=-7 w:against=-63 w:against|name=-33 w:among=-32
w:and=-18 w:and|adj=-40 w:and|adv=-6 w:and|det=-25 w:and|name=-25 w:and|noun=-29 w:and|poss=-46
w:and|that=-33 w:and|verb=22 w:around=-58 w:as=-24 w:as|=-24 w:at=-25 w:at|noun=-35 w:because=-24
w:because|=-24 w:before=-40 w:behind=-65 w:between=-51 w:between|name=-30 w:by=-20 w:by|det=-21
w:by|name=-12 w:by|noun=-31 w:by|verb=29 w:down=-61 w:down|prep=-36 w:during=-9 w:during|det=-6
w:for=-29 w:for|adj=-27 w:for|det=-30 w:for|name=-11 w:for|noun=-8 w:for|poss=-31 w:for|verb=-23
w:from=-35 w:from|det=-9 w:from|name=-32 w:from|noun=-27 w:from|verb=-31 w:how=-54 w:how|=-54
w:if=-36 w:if|=-36 w:in=-21 w:into=-51 w:into|det=-32 w:into|noun=-31 w:in|adj=-38 w:in|det=-13
w:in|name=-26 w:in|noun=-11 w:in|num=-37 w:in|poss=12 w:in|time=-22 w:in|verb=-38 w:like=-36
w:of=-29 w:off=-74 w:of|adj=-26 w:of|det=-27 w:of|name=-27 w:of|noun=-26 w:of|num=-24 w:of|poss=-18
w:of|verb=-28 w:on=-23 w:on|adj=14 w:on|det=-12 w:on|name=-32 w:on|noun=-18 w:open=-26 w:open|=-26
w:or=-53 w:or|name=-29 w:or|noun=-23 w:or|verb=-25 w:out=-51 w:out|prep=-28 w:over=-60
w:over|det=-35 w:qand|open=-63 w:qand|verb=81 w:qdash=24 w:qdet=-13 w:qdet|=-13 w:qnoun=-18
w:qnoun|=-18 w:qprep=-21 w:qprep|name=-18 w:qprep|noun=-38 w:qprep|poss=-15 w:qsub=-9 w:qsub|=-9
w:qthat=-22 w:qthat|=-22 w:qto=-29 w:qto|=-29 w:qverb=11 w:qverb|=11 w:since=-14 w:since|=-14
w:so=-27 w:so|=-27 w:than=-49 w:than|num=-26 w:that=-26 w:that|=-26 w:through=-30 w:time=-25
w:time|=-25 w:to=-26 w:to|=-26 w:up=-60 w:up|prep=-30 w:verb=-25 w:verb|=-25 w:what=-48 w:what|=-48
w:where=-55 w:where|=-55 w:whether=-48 w:whether|=-48 w:which=-21 w:which|=-21 w:while=-12
w:while|=-12 w:who=-30 w:who|=-30 w:with=-27 w:with|det=6 w:with|name=-25 w:with|noun=-16
w:with|poss=-31 w:—|and=31 w:—|det=27 w:—|verb=-19
`;

/** What speaks for a candidate being an attribution. */
export const CUE_WEIGHTS = `
a:'d+=-21 a:'ll+=-13 a:be+=9 a:be+be+=-17 a:be+not+=12 a:be+to+=-33 a:can+be+=-21 a:could+=-13
a:do+=19 a:do+not+=18 a:have+=-8 a:have+be+=12 a:have+not+=-39 a:have+to+=-7 a:not+=-65 a:to+=-22
a:to+be+=-46 a:will+=-20 a:will+be+=-13 a:would+=-36 a:would+be+=-27 ac:be+to+|mention=-70
ac:be+to+|say=11 ac:be+|adj=-13 ac:be+|call=18 ac:be+|decide=-17 ac:be+|judge=21 ac:be+|mention=8
ac:be+|say=21 ac:be+|seem=18 ac:be+|show=43 ac:be+|tell=9 ac:be+|think=28 ac:be+|unknown=-25
ac:can+|think=10 ac:do+not+|mention=15 ac:do+not+|say=12 ac:do+|say=6 ac:do+|want=-15
ac:have+be+|unknown=-56 ac:have+not+|say=-26 ac:have+|ask=-21 ac:have+|call=16 ac:have+|decide=24
ac:have+|judge=11 ac:have+|mention=7 ac:have+|say=-21 ac:have+|think=6 ac:have+|unknown=-18
ac:have+|want=12 ac:to+|say=-40 ac:to+|think=13 ac:will+be+|unknown=-48 ac:will+|decide=-43
ac:will+|mention=21 ac:will+|say=-30 ac:would+|decide=47 ac:would+|judge=-23 ac:would+|say=-38
ac:would+|want=-36 ac:|adj=26 ac:|ask=20 ac:|judge=-8 ac:|say=12 ac:|seem=-12 ac:|think=-14
ac:|unknown=-15 b:adj=-38 b:clitic=-27 b:comma=19 b:dash=-13 b:det=-11 b:first=-29 b:it=-21
b:name=8 b:num=-22 b:obj=6 b:poss=-7 b:prep=-21 b:sign=-9 b:sub=-21 b:subj=-10 b:that=-51 b:time=37
b:to=-18 b:verb=-21 b:wh=-17 b:who=-14 bc:and|judge|ed=-8 bc:and|say|base=40 bc:and|say|ed=28
bc:and|say|ing=27 bc:and|say|s=15 bc:and|unknown|ed=-29 bc:and|unknown|ing=-53 bc:and|want|ed=8
bc:clitic|noun|=-9 bc:clitic|unknown|ed=-27 bc:close|say|s=7 bc:comma|call|ed=-30
bc:comma|call|ing=77 bc:comma|judge|ing=11 bc:comma|mention|ed=37 bc:comma|mention|ing=-9
bc:comma|say|ing=33 bc:comma|say|s=-23 bc:comma|tell|ed=14 bc:comma|unknown|ed=-22
bc:comma|unknown|ing=10 bc:comma|want|ing=15 bc:dash|say|base=-47 bc:dash|unknown|ed=-39
bc:det|noun|=-16 bc:det|unknown|ed=-6 bc:first|ask|ed=35 bc:first|mention|ing=-43 bc:first|noun|=6
bc:first|say|base=-48 bc:first|say|ed=-39 bc:first|say|ing=-6 bc:it|unknown|ing=-39 bc:name|adj|=22
bc:name|ask|ed=6 bc:name|call|s=27 bc:name|decide|base=-8 bc:name|decide|ed=-7
bc:name|judge|base=15 bc:name|judge|ed=34 bc:name|mention|base=-13 bc:name|mention|ed=-10
bc:name|mention|ing=-6 bc:name|say|base=-18 bc:name|say|ing=-6 bc:name|say|s=12 bc:name|seem|s=-8
bc:name|show|base=18 bc:name|show|ed=-10 bc:name|show|s=9 bc:name|tell|ed=-9 bc:name|tell|ing=32
bc:name|tell|s=29 bc:name|think|ed=22 bc:name|think|ing=-37 bc:name|think|s=20
bc:name|unknown|ing=-15 bc:name|unknown|s=-15 bc:name|want|base=24 bc:name|want|ed=11
bc:name|want|ing=8 bc:name|want|s=15 bc:noun|adj|=15 bc:noun|ask|ed=-30 bc:noun|call|ed=-7
bc:noun|decide|base=11 bc:noun|decide|ed=8 bc:noun|decide|ing=-24 bc:noun|decide|s=10
bc:noun|judge|base=-13 bc:noun|judge|ed=22 bc:noun|mention|base=-6 bc:noun|mention|ing=8
bc:noun|noun|=-36 bc:noun|say|ed=30 bc:noun|say|ing=-26 bc:noun|seem|base=-44 bc:noun|seem|ed=40
bc:noun|show|base=23 bc:noun|show|ed=30 bc:noun|show|ing=-20 bc:noun|tell|ed=22
bc:noun|think|base=17 bc:noun|think|ed=-6 bc:noun|think|ing=28 bc:noun|think|s=-8
bc:noun|unknown|ed=-24 bc:noun|unknown|ing=-15 bc:noun|unknown|s=-46 bc:noun|want|base=14
bc:noun|want|ed=-7 bc:noun|want|ing=-33 bc:noun|want|s=-19 bc:num|noun|=-6 bc:num|unknown|ed=-6
bc:prep|judge|ing=-28 bc:prep|mention|ing=27 bc:prep|noun|=26 bc:prep|say|ing=-31
bc:prep|think|ing=-41 bc:prep|unknown|ed=-39 bc:prep|unknown|ing=-19 bc:sign|say|ed=-11
bc:subj|ask|base=-41 bc:subj|call|ed=28 bc:subj|decide|base=-71 bc:subj|decide|ed=-11
bc:subj|judge|base=-33 bc:subj|judge|s=-42 bc:subj|mention|base=-14 bc:subj|mention|ed=7
bc:subj|say|ed=17 bc:subj|say|ing=45 bc:subj|say|s=7 bc:subj|tell|ed=8 bc:subj|think|ed=-37
bc:subj|think|ing=-13 bc:subj|think|s=-20 bc:subj|unknown|ed=9 bc:subj|unknown|ing=-17
bc:subj|want|base=-25 bc:subj|want|ed=-11 bc:subj|want|s=-25 bc:sub|ask|ed=8 bc:sub|say|ing=-17
bc:sub|unknown|ing=-45 bc:that|unknown|ing=-16 bc:time|unknown|ing=-46 bc:to|ask|base=8
bc:to|call|base=45 bc:to|judge|base=-33 bc:to|say|base=7 bc:to|think|base=-20 bc:verb|noun|=8
bc:verb|unknown|=-14 bc:verb|unknown|ed=-41 bc:who|decide|base=-42 bc:who|judge|ed=-20
bc:who|say|ed=-23 bc:who|think|base=-6 bc:who|unknown|ed=-51 bc:wh|unknown|ed=-25 bw:about=-43
bw:after=41 bw:as=-23 bw:at=-27 bw:before=28 bw:but=-11 bw:by=22 bw:for=-84 bw:from=-61 bw:of=-32
bw:on=-52 bw:or=-18 bw:so=-15 bw:to=-18 bw:when=10 bw:while=7 bw:with=23 c:decide=-12 c:say=8
c:seem=-13 c:show=-7 c:think=-8 c:unknown=-19 c:want=-10 f:base=-15 f:en=14 f:ing=-10 f:name=11
f:verb=-14 fc:adj|adj=6 fc:base|call=-28 fc:base|decide=-26 fc:base|judge=-27 fc:base|seem=-40
fc:base|show=-16 fc:base|tell=-29 fc:ed|decide=-7 fc:ed|judge=17 fc:ed|say=10 fc:ed|seem=12
fc:ed|show=19 fc:ed|tell=12 fc:ed|think=-11 fc:ed|unknown=-18 fc:ing|ask=15 fc:ing|call=48
fc:ing|decide=-7 fc:ing|judge=-13 fc:ing|mention=-9 fc:ing|seem=-11 fc:ing|show=-36 fc:ing|tell=16
fc:ing|think=-10 fc:ing|unknown=-17 fc:ing|want=-7 fc:name|noun=6 fc:noun|adj=-8 fc:s|ask=9
fc:s|call=-12 fc:s|decide=13 fc:s|mention=8 fc:s|say=11 fc:s|unknown=-40 fc:s|want=-27
fc:verb|unknown=-14 fp:adj|adj=6 fp:base|cue-clause=-6 fp:base|cue-object=-10 fp:base|cue-prep=-8
fp:base|cue-quote=-29 fp:base|cue-that=-14 fp:base|cue-to=-7 fp:base|cue-wh=-15
fp:base|quote-cue=-65 fp:colon|cue-next=-10 fp:ed|as=-18 fp:ed|clause-cue=-16 fp:ed|cue-clause=8
fp:ed|cue-prep=-6 fp:ed|cue-quote=17 fp:ed|cue-that=22 fp:ed|inserted=-20 fp:ed|passive=-18
fp:ed|passive-to=10 fp:ed|quote-cue=-7 fp:en|passive=16 fp:ing|according=38 fp:ing|cue-clause=-13
fp:ing|cue-object=-19 fp:ing|cue-prep=-10 fp:ing|cue-quote=-11 fp:ing|cue-that=11 fp:ing|cue-wh=17
fp:name|according=47 fp:name|noun=-51 fp:noun|adj=-8 fp:s|clause-cue=-21 fp:s|cue-clause=15
fp:s|cue-object=10 fp:s|cue-quote=32 fp:s|cue-that=10 fp:s|cue-to=-21 fp:s|cue-wh=21
fp:s|quote-cue=-36 fp:verb|cue-object=-14 g=-16 g:16=17 g:7=-9 l:?=-19 l:according=47 l:accuse=49
l:acknowledge=-14 l:add=-24 l:address=-38 l:admit=-15 l:agree=-22 l:allow=-25 l:announce=26
l:answer=-12 l:apologize=37 l:appeal=-58 l:appear=15 l:applaud=43 l:argue=40 l:ask=24 l:assure=-36
l:attack=-15 l:attempt=-44 l:back=-11 l:ban=-28 l:begin=-31 l:blame=11 l:blast=25 l:bring=-78
l:call=17 l:case=25 l:cast=-15 l:celebrate=-77 l:charge=6 l:cite=28 l:claim=9 l:clear=-23
l:comment=10 l:commit=-21 l:compare=-36 l:concern=11 l:conclude=34 l:confirm=13 l:consider=-12
l:continue=-41 l:criticism=26 l:criticize=20 l:debate=-49 l:decide=22 l:decision=-32 l:declare=29
l:demand=42 l:denounce=40 l:deny=-56 l:describe=49 l:disavow=10 l:discuss=43 l:effort=-43
l:elect=-22 l:email=-27 l:embrace=-24 l:endorse=10 l:endorsement=-43 l:expect=33 l:explain=46
l:express=62 l:feel=-53 l:find=-9 l:focus=13 l:gather=-84 l:hear=-35 l:highlight=19 l:hire=18
l:hold=-88 l:hope=55 l:idea=-9 l:ignore=14 l:insist=6 l:joke=-24 l:learn=-23 l:like=20 l:look=-51
l:maintain=-84 l:mean=-83 l:mention=61 l:name=36 l:need=-85 l:nominate=-20 l:note=15 l:offer=9
l:oppose=-31 l:opposition=-48 l:pass=-22 l:pick=-43 l:plan=-25 l:poll=-71 l:position=-22 l:post=-33
l:praise=32 l:predict=-18 l:prefer=20 l:promise=53 l:propose=14 l:question=-16 l:raise=-61
l:rally=-54 l:react=-15 l:read=-20 l:reason=-40 l:recall=36 l:recognize=17 l:refer=51
l:reference=27 l:reflect=-18 l:refuse=51 l:remember=36 l:reply=11 l:report=-16 l:require=-12
l:respect=-64 l:respond=-28 l:reveal=43 l:say=37 l:seek=12 l:seem=14 l:select=-69 l:settle=-16
l:share=-18 l:shoot=-49 l:show=38 l:sound=-7 l:speak=-48 l:struggle=-31 l:suggest=7 l:supporter=-17
l:swipe=49 l:talk=40 l:tell=26 l:thank=-21 l:think=-13 l:tout=43 l:try=-58 l:tweet=20
l:understand=-16 l:urge=52 l:voice=-25 l:vote=-19 l:vow=69 l:want=15 l:watch=-23 l:worry=-25
n:adj=-13 n:adv=-19 n:and=14 n:be=-30 n:comma=13 n:it=8 n:modal=-41 n:name=6 n:noun=-14 n:num=-14
n:obj=-14 n:open=-15 n:poss=-6 n:sign=-48 n:stop=73 n:sub=-9 n:that=-11 n:to=-7 n:verb=-32
n:who=-22 nc:about|mention=47 nc:about|noun=48 nc:about|think=-24 nc:about|unknown=12
nc:adj|decide=-51 nc:adj|judge=40 nc:adj|mention=-58 nc:adj|say=20 nc:adj|unknown=-29
nc:adv|mention=-7 nc:adv|think=-24 nc:adv|unknown=-28 nc:adv|want=-17 nc:after|noun=-59
nc:against|noun=49 nc:at|mention=-51 nc:at|noun=-13 nc:at|seem=-54 nc:at|unknown=7 nc:be|noun=28
nc:be|unknown=-28 nc:by|decide=-54 nc:by|say=-15 nc:by|unknown=-44 nc:colon|noun=-29
nc:colon|say=31 nc:comma|ask=12 nc:comma|say=7 nc:det|ask=19 nc:det|decide=20 nc:det|mention=13
nc:det|noun=-13 nc:det|say=-17 nc:det|tell=12 nc:det|think=-16 nc:down|unknown=-16 nc:during|say=65
nc:for|ask=-57 nc:for|call=24 nc:for|decide=23 nc:for|say=-13 nc:for|think=39 nc:for|unknown=-39
nc:from|noun=-69 nc:from|unknown=-48 nc:into|unknown=-21 nc:in|decide=8 nc:in|judge=-49
nc:in|mention=-31 nc:in|say=30 nc:in|show=-59 nc:in|think=-17 nc:in|unknown=-16 nc:it|unknown=-45
nc:like|seem=-24 nc:name|ask=18 nc:name|decide=-6 nc:name|noun=-17 nc:name|say=18 nc:name|show=29
nc:name|tell=8 nc:name|think=32 nc:name|unknown=-35 nc:name|want=17 nc:noun|ask=23
nc:noun|decide=-24 nc:noun|mention=-7 nc:noun|say=-15 nc:noun|seem=10 nc:noun|show=-17
nc:noun|tell=14 nc:noun|think=9 nc:noun|unknown=-26 nc:noun|want=-11 nc:num|noun=-52
nc:num|unknown=-14 nc:obj|call=34 nc:obj|decide=-53 nc:obj|mention=9 nc:obj|tell=-29
nc:obj|think=-25 nc:obj|unknown=18 nc:of|adj=8 nc:of|say=25 nc:of|tell=-39 nc:of|unknown=-6
nc:on|call=35 nc:on|say=-10 nc:on|unknown=-12 nc:open|noun=28 nc:open|say=-21 nc:poss|call=-17
nc:poss|judge=-7 nc:poss|mention=21 nc:poss|say=-8 nc:poss|think=-23 nc:poss|unknown=-22
nc:poss|want=39 nc:sign|mention=-31 nc:sign|unknown=-21 nc:stop|say=78 nc:subj|want=-48
nc:sub|mention=-14 nc:sub|think=-14 nc:sub|unknown=-43 nc:that|adj=-8 nc:that|noun=-9
nc:that|say=-10 nc:that|show=15 nc:that|think=-13 nc:that|unknown=-6 nc:time|say=34 nc:to|adj=-38
nc:to|ask=-44 nc:to|call=-32 nc:to|judge=-20 nc:to|say=-8 nc:to|seem=19 nc:to|think=19
nc:up|decide=-45 nc:up|unknown=13 nc:verb|decide=-18 nc:verb|judge=-36 nc:verb|say=-17
nc:verb|show=-12 nc:verb|think=-18 nc:verb|want=-25 nc:wh|think=-20 nc:with|noun=-18 nc:with|say=21
nc:with|unknown=-9 o:adj=-34 o:after=-12 o:all=-7 o:an=-42 o:and=-23 o:at=-27 o:both=-20 o:but=-37
o:dash=-34 o:former=45 o:himself=14 o:how=40 o:in=-13 o:is=-49 o:it=9 o:me=27 o:more=9 o:most=-14
o:my=-18 o:new=-11 o:no=23 o:not=9 o:noun=-10 o:num=-60 o:on=-38 o:open=19 o:several=38 o:she=26
o:sign=-44 o:some=-39 o:such=-42 o:that=18 o:their=35 o:them=-23 o:these=-12 o:they=14 o:those=29
o:to=-8 o:tuesday=-42 o:two=-23 o:verb=-12 o:was=-52 o:we=-40 o:what=18 o:when=-80 o:whether=24
o:which=-10 o:who=-19 o:why=45 op:adj|mention=-49 op:adj|noun=16 op:adj|unknown=-18
op:all|decide=-53 op:an|say=-27 op:an|unknown=-13 op:a|call=17 op:a|decide=35 op:a|judge=10
op:a|mention=12 op:a|noun=-29 op:a|say=-34 op:a|think=-27 op:a|want=-11 op:her|judge=12
op:her|mention=31 op:her|noun=-7 op:her|unknown=-20 op:he|say=28 op:he|tell=18 op:he|think=-35
op:he|want=-38 op:him|call=55 op:him|decide=-23 op:him|think=-29 op:his|judge=6 op:his|mention=23
op:his|say=10 op:his|think=-35 op:his|unknown=-18 op:if|ask=17 op:in|say=-18 op:in|unknown=17
op:it|say=9 op:it|unknown=-46 op:name|ask=-41 op:name|call=10 op:name|decide=14 op:name|judge=10
op:name|say=-10 op:name|show=22 op:name|tell=-59 op:name|unknown=-27 op:noun|call=10
op:noun|decide=-13 op:noun|judge=7 op:noun|mention=7 op:noun|think=6 op:noun|unknown=-26
op:noun|want=-24 op:num|noun=-46 op:num|say=-37 op:num|unknown=-33 op:open|call=-32
op:open|judge=-25 op:open|mention=-67 op:open|noun=9 op:open|say=36 op:open|tell=66
op:open|think=-61 op:open|unknown=-10 op:open|want=-41 op:she|say=32 op:she|tell=22
op:sign|mention=-47 op:sign|unknown=-28 op:that|adj=-8 op:that|noun=15 op:that|say=19
op:that|show=18 op:that|tell=23 op:that|think=-9 op:they|say=16 op:the|adj=17 op:the|call=22
op:the|judge=7 op:the|mention=8 op:the|noun=-21 op:the|say=32 op:the|seem=-56 op:the|show=-36
op:the|think=-30 op:the|unknown=-10 op:the|want=-16 op:this|say=-19 op:this|think=20 op:to|adj=-38
op:to|ask=14 op:to|call=-40 op:to|decide=-7 op:to|judge=-20 op:to|noun=-11 op:to|seem=18
op:to|think=21 op:to|unknown=-13 op:verb|judge=-20 op:verb|noun=15 op:verb|say=-33 op:verb|seem=-13
op:verb|show=-51 op:verb|tell=-10 op:verb|think=-9 op:verb|want=-12 op:what|think=-36
op:whether|ask=48 p:according=47 p:adj=-9 p:as=-27 p:clause-cue=-21 p:cue-next=6 p:cue-prep=-7
p:cue-that=15 p:cue-wh=6 p:inserted=12 p:noun=-6 p:passive=-15 p:passive-to=8 p:quote-cue=-18
pc:according|noun=47 pc:according|unknown=38 pc:as|say=-6 pc:clause-cue|judge=-64
pc:clause-cue|say=28 pc:clause-cue|unknown=-51 pc:cue-clause|call=-27 pc:cue-clause|decide=-21
pc:cue-clause|mention=-18 pc:cue-clause|say=34 pc:cue-clause|show=-13 pc:cue-clause|think=-14
pc:cue-clause|unknown=-34 pc:cue-clause|want=-13 pc:cue-next|noun=-10 pc:cue-next|say=40
pc:cue-object|ask=-11 pc:cue-object|call=9 pc:cue-object|judge=19 pc:cue-object|say=-18
pc:cue-object|seem=16 pc:cue-object|tell=-21 pc:cue-object|think=8 pc:cue-object|unknown=-20
pc:cue-object|want=10 pc:cue-prep|ask=-20 pc:cue-prep|call=56 pc:cue-prep|decide=6
pc:cue-prep|judge=-30 pc:cue-prep|mention=20 pc:cue-prep|say=-13 pc:cue-prep|seem=-38
pc:cue-prep|show=-56 pc:cue-prep|tell=-38 pc:cue-prep|think=6 pc:cue-prep|unknown=-9
pc:cue-prep|want=-8 pc:cue-quote|ask=-7 pc:cue-quote|say=17 pc:cue-quote|think=-51
pc:cue-quote|unknown=17 pc:cue-that|say=15 pc:cue-that|show=18 pc:cue-that|tell=19
pc:cue-that|think=-6 pc:cue-that|unknown=-6 pc:cue-to|call=-27 pc:cue-to|seem=18 pc:cue-to|think=10
pc:cue-to|unknown=-19 pc:cue-wh|ask=45 pc:cue-wh|decide=-35 pc:cue-wh|say=14 pc:cue-wh|tell=-14
pc:cue-wh|think=-7 pc:cue-wh|unknown=-48 pc:inserted|say=32 pc:noun|noun=-6
pc:passive-to|decide=-11 pc:passive-to|think=21 pc:passive|ask=-44 pc:passive|decide=-31
pc:passive|mention=6 pc:passive|say=-9 pc:passive|show=14 pc:passive|tell=-42 pc:passive|think=12
pc:passive|unknown=-40 pc:passive|want=-19 pc:quote-cue|ask=-8 pc:quote-cue|call=-65
pc:quote-cue|judge=-67 pc:quote-cue|mention=-70 pc:quote-cue|tell=62 pc:quote-cue|think=-57
pc:quote-cue|unknown=-41 pc:quote-cue|want=-51 q:adj=-8 q:as=-10 q:clause-cue=29 q:colon=45
q:cue-next=6 q:cue-object=26 q:cue-that=21 q:cue-to=24 q:noun=-20 q:passive-to=-31 q:quote-cue=-18
s:adj|name=23 s:adj|noun=-12 s:adj|prep=-43 s:adv|prep=-30 s:be|verb=-39 s:det|adj=14 s:det|adv=-21
s:det|det=-24 s:det|num=-66 s:det|open=-21 s:det|time=-56 s:it|modal=22 s:it|stop=26 s:name|adj=37
s:name|and=-32 s:name|be=16 s:name|clitic=25 s:name|comma=-10 s:name|det=16 s:name|modal=37
s:name|noun=-15 s:name|open=32 s:name|prep=-12 s:name|stop=-20 s:name|sub=10 s:name|to=-6
s:name|verb=-32 s:noun|adv=-25 s:noun|and=-34 s:noun|be=25 s:noun|comma=-18 s:noun|name=9
s:noun|noun=-18 s:noun|open=-37 s:noun|stop=-31 s:noun|sub=-25 s:noun|that=31 s:noun|to=11
s:noun|verb=19 s:num|noun=-36 s:num|stop=-25 s:obj|comma=34 s:obj|det=16 s:obj|prep=-18
s:obj|sub=33 s:obj|verb=6 s:open|adv=24 s:open|and=-35 s:open|det=17 s:open|it=29 s:open|name=12
s:open|noun=-26 s:open|num=34 s:open|prep=29 s:open|subj=20 s:open|that=-17 s:open|verb=22
s:open|wh=34 s:poss|name=24 s:poss|prep=-42 s:prep|det=-32 s:prep|name=-52 s:prep|noun=18
s:prep|num=-10 s:prep|verb=-47 s:sign|num=-26 s:subj|adv=-14 s:subj|be=6 s:subj|do=41 s:subj|have=9
s:subj|modal=9 s:subj|verb=-14 s:sub|det=25 s:sub|noun=36 s:sub|subj=-9 s:sub|verb=-50
s:that|be=-34 s:that|comma=12 s:that|det=40 s:that|it=14 s:that|modal=-17 s:that|open=43
s:that|poss=21 s:that|prep=27 s:that|sub=27 s:that|subj=16 s:that|verb=-30 s:time|stop=-62
s:to|be=-31 s:to|det=-29 s:to|do=-20 s:to|have=-17 s:to|noun=-13 s:to|open=26 s:to|poss=-15
s:to|verb=11 s:verb|adj=-24 s:verb|det=30 s:verb|name=20 s:verb|prep=-37 s:verb|stop=9
s:verb|sub=-29 s:verb|to=9 s:who|be=-8 s:wh|be=-8 s:wh|noun=11 sc:adj|noun|mention=-44
sc:adj|noun|say=27 sc:adj|noun|unknown=-21 sc:det|adj|call=60 sc:det|adj|mention=-21
sc:det|adj|noun=14 sc:det|adj|say=24 sc:det|adj|think=-22 sc:det|adj|unknown=20 sc:det|adj|want=-11
sc:det|name|call=47 sc:det|name|decide=7 sc:det|name|judge=-13 sc:det|name|mention=30
sc:det|name|noun=-28 sc:det|name|say=6 sc:det|name|think=-47 sc:det|name|unknown=-10
sc:det|noun|decide=23 sc:det|noun|judge=7 sc:det|noun|noun=-28 sc:det|noun|show=7
sc:det|noun|think=14 sc:det|noun|want=6 sc:det|num|say=-34 sc:det|num|unknown=-41
sc:det|prep|think=9 sc:it|be|say=31 sc:it|modal|say=48 sc:name|and|judge=-10
sc:name|and|unknown=-25 sc:name|be|say=51 sc:name|clitic|judge=14 sc:name|clitic|noun=8
sc:name|clitic|say=6 sc:name|clitic|think=12 sc:name|clitic|unknown=20 sc:name|comma|judge=11
sc:name|comma|noun=10 sc:name|comma|say=-21 sc:name|comma|unknown=-30 sc:name|have|say=46
sc:name|modal|say=52 sc:name|name|ask=-29 sc:name|name|call=14 sc:name|name|decide=34
sc:name|name|judge=8 sc:name|name|mention=17 sc:name|name|say=-32 sc:name|name|unknown=-20
sc:name|noun|noun=33 sc:name|noun|say=-19 sc:name|noun|unknown=-20 sc:name|prep|decide=-18
sc:name|prep|judge=16 sc:name|prep|mention=-42 sc:name|prep|noun=11 sc:name|prep|say=20
sc:name|prep|unknown=-24 sc:name|stop|judge=-12 sc:name|stop|noun=27 sc:name|stop|say=-62
sc:name|stop|unknown=-29 sc:name|verb|noun=-30 sc:name|verb|say=-40 sc:noun|and|noun=-43
sc:noun|and|unknown=-34 sc:noun|comma|noun=13 sc:noun|comma|unknown=-34 sc:noun|name|noun=17
sc:noun|name|unknown=-39 sc:noun|noun|decide=-9 sc:noun|noun|judge=-14 sc:noun|noun|mention=27
sc:noun|noun|noun=-6 sc:noun|noun|say=-24 sc:noun|noun|think=-13 sc:noun|noun|unknown=-26
sc:noun|prep|decide=14 sc:noun|prep|think=-18 sc:noun|prep|unknown=7 sc:noun|stop|noun=-18
sc:noun|stop|unknown=-30 sc:noun|to|unknown=-9 sc:noun|verb|say=51 sc:noun|verb|unknown=-53
sc:num|noun|decide=-10 sc:num|noun|noun=-16 sc:num|noun|say=-9 sc:num|noun|unknown=-37
sc:num|stop|noun=-30 sc:obj|det|call=32 sc:obj|prep|judge=6 sc:open|adv|say=26 sc:open|and|say=-24
sc:open|det|noun=6 sc:open|det|say=26 sc:open|it|say=43 sc:open|name|noun=24 sc:open|name|say=6
sc:open|name|tell=63 sc:open|name|unknown=19 sc:open|poss|say=-7 sc:open|prep|say=31
sc:open|subj|noun=14 sc:open|subj|say=29 sc:open|subj|tell=71 sc:open|subj|unknown=-27
sc:open|sub|say=20 sc:open|verb|say=49 sc:poss|adj|say=-50 sc:poss|adj|unknown=-18
sc:poss|noun|judge=11 sc:poss|noun|noun=14 sc:poss|noun|say=17 sc:poss|noun|think=-23
sc:poss|noun|unknown=-23 sc:poss|noun|want=20 sc:prep|det|say=-27 sc:sign|num|mention=-43
sc:sign|num|unknown=-24 sc:subj|be|say=25 sc:subj|be|tell=7 sc:subj|be|think=-8 sc:subj|do|say=43
sc:subj|have|say=59 sc:subj|modal|say=29 sc:subj|verb|say=-12 sc:sub|name|ask=38 sc:sub|subj|ask=10
sc:sub|subj|say=7 sc:that|be|say=-27 sc:that|det|noun=39 sc:that|det|tell=46 sc:that|det|think=33
sc:that|it|say=18 sc:that|name|tell=-13 sc:that|noun|say=-22 sc:that|noun|think=-27
sc:that|open|say=39 sc:that|poss|say=32 sc:that|subj|noun=-23 sc:that|subj|say=42
sc:that|sub|say=44 sc:to|be|seem=16 sc:to|be|want=12 sc:to|det|noun=-6 sc:to|det|say=-21
sc:to|det|unknown=-28 sc:to|name|mention=9 sc:to|name|noun=-42 sc:to|name|say=37
sc:to|noun|noun=-12 sc:to|noun|say=7 sc:to|noun|unknown=7 sc:to|noun|want=-59 sc:to|open|ask=27
sc:to|poss|say=-6 sc:to|verb|adj=-9 sc:to|verb|ask=13 sc:to|verb|decide=-8 sc:to|verb|noun=10
sc:to|verb|say=-7 sc:to|verb|seem=39 sc:to|verb|tell=-18 sc:to|verb|think=27 sc:to|verb|want=10
sc:verb|det|noun=-7 sc:verb|det|say=10 sc:verb|noun|noun=15 sc:verb|noun|say=7 sc:verb|prep|say=-17
sc:verb|prep|unknown=-45 t:body|according=47 t:body|adj=-12 t:body|as=-27 t:body|clause-cue=-21
t:body|colon=-31 t:body|cue-next=6 t:body|cue-object=-6 t:body|cue-prep=-6 t:body|cue-that=15
t:body|cue-to=-6 t:body|cue-wh=7 t:body|inserted=12 t:body|noun=-8 t:body|passive=-19
t:body|passive-to=8 t:body|quote-cue=-18 t:title|colon=39 t:title|cue-clause=8
t:title|cue-object=24 t:title|cue-prep=-31 t:title|cue-to=17 t:title|noun=29 u:decide=-7 u:judge=8
u:noun=-6 u:tell=-35 u:think=6 u:unknown=-15 w:i=-23 w:it=-7 w:none=-16 w:noun=-6 w:num=-18
w:other=-29 w:owner=-22 w:poss=-6 w:that=-34 w:they=-7 w:we=8 w:wh=-35 w:who=-11 w:you=-14
wc:det|unknown=-7 wc:he|call=16 wc:he|decide=-11 wc:he|judge=-10 wc:he|noun=11 wc:he|say=17
wc:he|think=-31 wc:he|want=-18 wc:it|noun=16 wc:it|seem=-30 wc:it|think=31 wc:it|unknown=-33
wc:it|want=6 wc:i|say=-23 wc:i|unknown=-42 wc:name|adj=14 wc:name|ask=9 wc:name|call=8
wc:name|decide=-13 wc:name|noun=6 wc:name|say=12 wc:name|seem=-12 wc:name|show=6 wc:name|tell=22
wc:name|think=6 wc:name|unknown=-15 wc:name|want=19 wc:none|ask=16 wc:none|call=-24
wc:none|judge=-7 wc:none|mention=-11 wc:none|noun=-10 wc:none|say=-47 wc:none|show=12
wc:none|tell=-43 wc:noun|adj=21 wc:noun|ask=14 wc:noun|call=-22 wc:noun|judge=26 wc:noun|mention=12
wc:noun|noun=-15 wc:noun|say=10 wc:noun|seem=7 wc:noun|show=-10 wc:noun|tell=-34 wc:noun|think=8
wc:noun|unknown=-26 wc:noun|want=-38 wc:other|noun=-14 wc:other|unknown=12 wc:owner|noun=-6
wc:owner|unknown=-13 wc:she|ask=-29 wc:she|call=27 wc:she|judge=-12 wc:she|mention=-23
wc:she|say=36 wc:she|tell=19 wc:she|think=-48 wc:she|unknown=8 wc:she|want=-41 wc:that|decide=14
wc:that|say=-30 wc:that|unknown=-14 wc:that|want=-27 wc:they|decide=-49 wc:they|judge=-9
wc:they|say=39 wc:they|think=22 wc:they|unknown=-26 wc:they|want=-37 wc:who|say=-18
wc:who|unknown=-28 wc:who|want=-11 wc:wh|decide=-27 wc:wh|unknown=-33 wc:you|think=-33
wc:you|want=45 wp:det|cue-clause=-18 wp:det|cue-prep=-43 wp:he|cue-prep=-11 wp:he|cue-quote=-6
wp:he|cue-that=14 wp:he|cue-to=-11 wp:he|cue-wh=10 wp:he|noun=15 wp:he|quote-cue=12
wp:it|cue-clause=-53 wp:it|cue-prep=-22 wp:it|cue-to=17 wp:i|cue-clause=-13 wp:i|cue-object=-9
wp:i|cue-prep=-10 wp:i|cue-that=-19 wp:i|cue-to=29 wp:i|quote-cue=-7 wp:name|according=55
wp:name|adj=14 wp:name|as=-10 wp:name|clause-cue=-15 wp:name|colon=7 wp:name|cue-clause=27
wp:name|cue-that=17 wp:name|inserted=-19 wp:name|noun=7 wp:name|passive=-16 wp:name|quote-cue=-23
wp:none|cue-clause=-8 wp:none|cue-object=-25 wp:none|cue-prep=-21 wp:none|cue-that=9
wp:none|cue-to=-19 wp:none|cue-wh=13 wp:none|noun=-10 wp:none|passive=-17 wp:none|passive-to=12
wp:noun|according=25 wp:noun|adj=21 wp:noun|cue-clause=-19 wp:noun|cue-quote=6 wp:noun|cue-to=-14
wp:noun|cue-wh=-11 wp:noun|noun=-22 wp:noun|passive=17 wp:noun|quote-cue=-9 wp:other|colon=-14
wp:other|cue-object=-8 wp:owner|cue-object=-55 wp:owner|noun=-6 wp:she|cue-clause=-12
wp:she|cue-prep=24 wp:she|cue-quote=-7 wp:she|cue-that=17 wp:she|cue-to=-26 wp:she|quote-cue=-11
wp:that|cue-clause=-36 wp:that|cue-object=-24 wp:they|cue-object=-37 wp:they|cue-prep=12
wp:we|cue-object=9 wp:who|cue-clause=16 wp:who|cue-prep=-16 wp:who|cue-that=-13 wp:who|cue-to=-47
wp:wh|cue-clause=-19 wp:wh|cue-object=-22 wp:wh|cue-prep=-23 wp:you|cue-clause=-26 wp:you|cue-to=20
z:15|according=32 z:15|adj=-10 z:15|clause-cue=-43 z:15|colon=27 z:15|cue-clause=6
z:15|cue-object=16 z:15|cue-prep=19 z:15|cue-quote=16 z:15|noun=-17 z:15|passive=-38
z:15|passive-to=13 z:15|quote-cue=6 z:16|according=38 z:16|as=21 z:16|clause-cue=10
z:16|cue-clause=11 z:16|cue-next=13 z:16|cue-object=7 z:16|cue-prep=15 z:16|cue-quote=8
z:16|cue-that=26 z:16|cue-to=12 z:16|quote-cue=-30 z:1|colon=-40 z:1|cue-clause=21
z:1|cue-object=-28 z:1|cue-prep=-37 z:1|passive=-16 z:3|cue-clause=-40 z:3|cue-object=-27
z:3|cue-prep=-36 z:3|cue-that=-10 z:3|cue-to=-22 z:3|noun=-9 z:7|adj=-9 z:7|clause-cue=-21
z:7|colon=-14 z:7|cue-clause=-14 z:7|cue-quote=-26 z:7|cue-to=-11 z:7|passive=9 z:7|passive-to=-6
z:7|quote-cue=11
`;
