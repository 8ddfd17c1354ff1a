// Made by `npm run bench -- train-voices`; do not edit. Weights in hundredths of a log odds.

/** What speaks for a content ending at a place. */
export const END_WEIGHTS = `
bias=-45 c:according|,=-40 c:according|adv=-34 c:according|and=-40 c:according|in=-41
c:according|of=-25 c:according|than=-27 c:according|to=-17 c:according|verb=-19 c:adj|,=58
c:ask|,=68 c:ask|adv=-34 c:ask|and=-13 c:ask|for=-30 c:ask|in=-55 c:ask|of=-31 c:ask|open=-27
c:ask|that=-23 c:ask|to=-34 c:ask|verb=-29 c:call|and=14 c:call|as=-24 c:call|for=-29 c:call|in=-52
c:call|of=12 c:call|open=-34 c:call|to=-47 c:call|verb=7 c:colon|,=-71 c:colon|adv=-26
c:colon|of=-15 c:colon|open=-23 c:colon|to=-20 c:colon|verb=-13 c:cue-object|,=-21
c:cue-object|and=24 c:cue-object|in=-9 c:cue-object|of=-15 c:cue-object|to=-18
c:cue-object|verb=-14 c:decide|,=45 c:decide|adv=-25 c:decide|in=22 c:decide|of=-15 c:decide|to=-28
c:decide|verb=-13 c:judge|,=33 c:judge|adv=-47 c:judge|and=39 c:judge|by=24 c:judge|for=-23
c:judge|from=-29 c:judge|in=30 c:judge|of=-37 c:judge|on=7 c:judge|that=-16 c:judge|to=-8
c:judge|verb=-44 c:judge|who=8 c:mention|,=6 c:mention|adv=-31 c:mention|and=-32 c:mention|at=28
c:mention|for=-38 c:mention|from=-35 c:mention|in=7 c:mention|of=-26 c:mention|on=6
c:mention|open=-25 c:mention|that=-23 c:mention|to=-32 c:mention|verb=19 c:mention|with=-10
c:noun|,=57 c:noun|adv=31 c:noun|and=-33 c:noun|for=11 c:noun|in=26 c:noun|of=-21 c:noun|on=-49
c:noun|that=15 c:noun|to=-29 c:noun|verb=-32 c:noun|with=6 c:noun|—=28 c:say|,=-15 c:say|-=-25
c:say|about=-47 c:say|adv=-57 c:say|after=-8 c:say|and=-11 c:say|as=-25 c:say|at=-44
c:say|because=-48 c:say|behind=-45 c:say|between=-41 c:say|but=-10 c:say|by=-47 c:say|down=-36
c:say|during=-64 c:say|for=-35 c:say|from=-46 c:say|if=-35 c:say|in=-78 c:say|into=-37 c:say|of=-37
c:say|on=-12 c:say|open=-27 c:say|or=-35 c:say|out=-33 c:say|over=-29 c:say|qnoun=-18 c:say|qto=-36
c:say|qverb=8 c:say|since=-57 c:say|so=-43 c:say|than=-16 c:say|that=-22 c:say|time=-24
c:say|to=-16 c:say|up=-41 c:say|verb=-40 c:say|what=-28 c:say|when=-31 c:say|which=-52
c:say|while=-10 c:say|who=-33 c:say|with=-43 c:say|—=-20 c:seem|,=32 c:seem|adv=29 c:seem|in=-34
c:show|,=-49 c:show|adv=-31 c:show|and=-35 c:show|in=-53 c:show|of=-22 c:show|to=-21
c:show|verb=-22 c:tell|,=-45 c:tell|adv=-24 c:tell|and=-19 c:tell|for=-21 c:tell|of=-16
c:tell|on=-36 c:tell|open=-29 c:tell|that=-11 c:tell|time=-27 c:tell|to=-16 c:tell|verb=-23
c:think|adv=24 c:think|as=-29 c:think|at=-47 c:think|for=12 c:think|in=-22 c:think|of=-34
c:think|on=-57 c:think|open=-22 c:think|that=-34 c:think|time=-31 c:think|to=-41 c:want|,=10
c:want|and=-53 c:want|for=-34 c:want|of=-17 c:want|on=10 c:want|that=15 c:want|to=13 d:(|14=7
d:(|15=-9 d:,|1=26 d:,|14=-16 d:,|15=-15 d:,|3=11 d:,|7=46 d:-|15=8 d:about|14=-35 d:about|3=-41
d:about|7=-25 d:according|14=-84 d:according|15=-95 d:according|3=-67 d:according|7=-53
d:adj|14=-20 d:adj|3=29 d:adv|1=-70 d:adv|14=-38 d:adv|15=-22 d:adv|3=16 d:adv|7=-27 d:after|14=-16
d:after|3=38 d:after|7=-18 d:against|15=-33 d:and|14=-17 d:and|15=-31 d:and|3=36 d:and|7=-31
d:as|1=-53 d:as|14=-9 d:as|15=-52 d:as|3=-10 d:as|7=-20 d:at|14=-34 d:at|15=-32 d:at|7=-27
d:because|14=-31 d:because|15=-30 d:because|7=-25 d:but|14=14 d:but|15=-42 d:but|7=13 d:by|14=-32
d:by|15=-57 d:colon|1=-46 d:colon|14=-95 d:colon|15=-86 d:colon|3=-38 d:colon|7=-94
d:cue-clause|1=30 d:cue-clause|14=-51 d:cue-clause|15=-55 d:cue-clause|3=-10 d:cue-clause|7=-47
d:cue-quote|7=64 d:cue-that|1=-72 d:cue-that|14=-59 d:cue-that|15=-54 d:cue-that|3=-14
d:cue-that|7=-51 d:cue-to|1=-22 d:cue-to|14=-24 d:cue-to|15=-33 d:cue-to|3=-37 d:cue-to|7=13
d:cue-wh|14=-15 d:cue-wh|15=-34 d:cue-wh|3=-61 d:cue-wh|7=-50 d:during|14=-19 d:for|14=-18
d:for|15=-49 d:for|3=-29 d:for|7=-25 d:from|14=-47 d:from|15=-39 d:from|3=-40 d:from|7=-17
d:if|14=-23 d:if|15=-21 d:if|7=-19 d:into|14=-33 d:into|7=-31 d:in|1=51 d:in|14=-45 d:in|15=-30
d:in|3=-40 d:in|7=-7 d:like|7=-49 d:of|1=-36 d:of|14=-38 d:of|15=-33 d:of|3=-48 d:of|7=-27
d:on|14=-50 d:on|15=-23 d:on|3=33 d:on|7=-27 d:open|1=-44 d:open|14=-25 d:open|15=-9 d:open|3=-51
d:open|7=-17 d:or|14=-40 d:or|15=-37 d:out|14=-29 d:out|7=-42 d:over|14=-26 d:over|7=-32 d:o|1=49
d:o|14=-27 d:o|15=-47 d:o|7=-12 d:passive-to|14=-8 d:passive-to|3=-15 d:passive-to|7=6 d:qand|14=6
d:qand|15=-46 d:qand|7=28 d:qnoun|14=-21 d:qprep|14=-26 d:qprep|15=8 d:qprep|7=-13 d:qsub|7=-9
d:qto|14=-35 d:qverb|14=8 d:so|15=-27 d:than|14=-7 d:than|15=-34 d:than|7=-43 d:that|14=-6
d:that|15=-12 d:that|3=-41 d:that|7=-50 d:time|14=-23 d:time|15=-48 d:to|14=-41 d:to|15=-15
d:to|3=-23 d:to|7=-28 d:up|14=-30 d:up|7=-38 d:verb|1=-44 d:verb|15=-40 d:verb|3=-52 d:verb|7=-34
d:what|14=-26 d:when|14=-48 d:which|7=-13 d:while|14=-53 d:while|15=-13 d:who|14=-36 d:who|15=-24
d:who|3=-28 d:who|7=-37 d:with|15=-56 d:with|3=-8 d:with|7=-32 d:—|14=-18 d:—|15=6 d:—|3=23
d:—|7=19 f:,|adj|adj=-30 f:,|and|name=-39 f:,|and|prep=16 f:,|but|subj=50 f:,|det|det=26
f:,|it|it=9 f:,|noun|noun=-32 f:,|open|open=-46 f:,|prep|prep=6 f:,|subj|subj=15 f:,|sub|sub=22
f:,|verb|ed=-37 f:,|verb|ing+=57 f:,|who|who=20 f:,|wh|wh=22 f:-|dash|dash=33 f:-|noun|noun=-54
f:about|det|=-27 f:about|poss|=-22 f:adv|adj|=13 f:adv|adv|=-32 f:adv|comma|=-19 f:adv|det|=-49
f:adv|name|=-15 f:adv|noun|=-20 f:adv|num|=-20 f:adv|prep|=-17 f:adv|stop|=-49 f:adv|sub|=46
f:adv|to|=-28 f:adv|verb|=-32 f:against|name|=-34 f:and|adj|adj=-54 f:and|det|det=-29
f:and|name|name=-30 f:and|noun|noun=-36 f:and|poss|poss=-55 f:and|that|that=-39 f:and|verb|base=-45
f:and|verb|base+=-50 f:and|verb|ed=9 f:and|verb|ed+=60 f:and|verb|ing=-59 f:and|verb|ing+=24
f:as|adj|=18 f:as|adv|=-45 f:as|det|=-31 f:as|noun|=-47 f:as|open|=-31 f:as|subj|=24 f:at|det|=10
f:at|noun|=-41 f:because|prep|=-20 f:because|subj|=10 f:between|name|=-30 f:by|det|=-20
f:by|name|=-9 f:by|noun|=-33 f:by|verb|=36 f:down|prep|=-37 f:for|adj|=-25 f:for|det|=-43
f:for|poss|=-30 f:for|verb|=-23 f:from|name|=-36 f:from|noun|=-27 f:from|verb|=-35 f:if|det|=-18
f:if|subj|=-32 f:into|det|=-34 f:into|noun|=-30 f:in|adj|=-47 f:in|det|=-10 f:in|name|=-30
f:in|noun|=-6 f:in|num|=-49 f:in|poss|=21 f:in|time|=-19 f:in|verb|=-39 f:of|adj|=-24 f:of|det|=-35
f:of|name|=-35 f:of|noun|=-34 f:of|num|=-18 f:of|poss|=-10 f:of|verb|=-30 f:on|adj|=20
f:on|det|=-10 f:on|name|=-38 f:on|noun|=-16 f:on|time|=13 f:open|adj|=-39 f:open|adv|=-31
f:open|be|=15 f:open|det|=-8 f:open|have|=-14 f:open|modal|=-12 f:open|name|=-7 f:open|noun|=-45
f:open|prep|=-18 f:open|subj|=-20 f:open|sub|=-12 f:open|to|=-10 f:open|verb|=-21
f:or|name|name=-27 f:or|noun|noun=-22 f:out|prep|=-32 f:over|det|=-37 f:qand|open|open=-69
f:qand|verb|ed+=54 f:qdet|noun|noun=9 f:qprep|det|det=7 f:qprep|name|name=-15 f:qprep|noun|noun=-41
f:qprep|poss|poss=-13 f:qsub|subj|subj=-11 f:than|num|=-28 f:that|be|=-18 f:that|det|=-34
f:that|modal|=-23 f:that|noun|=-41 f:that|subj|=-38 f:that|verb|=-32 f:time|clitic|=-44
f:time|comma|=22 f:time|stop|=-45 f:to|adj|=-12 f:to|adv|=11 f:to|be|=-42 f:to|do|=-10
f:to|have|=-12 f:to|name|=-45 f:to|noun|=-48 f:to|open|=-24 f:to|poss|=15 f:to|verb|=-30
f:up|prep|=-27 f:verb|adj|=17 f:verb|adv|=-22 f:verb|and|=-16 f:verb|det|=-25 f:verb|name|=-40
f:verb|noun|=-48 f:verb|obj|=-12 f:verb|open|=18 f:verb|poss|=-23 f:verb|prep|=-46 f:verb|stop|=-19
f:verb|sub|=-16 f:verb|to|=13 f:verb|verb|=-19 f:who|be|=-32 f:who|have|=-26 f:who|verb|=-47
f:with|det|=12 f:with|name|=-26 f:with|noun|=-15 f:with|poss|=-30 f:—|det|det=28 f:—|prep|prep=7
f:—|verb|ing=-32 k=-27 k:,=-134 k:adv=-53 k:and=-81 k:as=-12 k:at=-45 k:but=-95 k:by=-50 k:for=-20
k:from=-34 k:if=-23 k:in=-45 k:of=-33 k:on=-59 k:or=-43 k:qprep=-9 k:than=-30 k:that=-44 k:time=-29
k:to=-39 k:verb=-25 k:which=-24 k:who=-36 k:with=-51 k:—=10 n:,=14 n:about=-67 n:adv=-24 n:after=13
n:against=-69 n:among=-67 n:and=-21 n:around=-58 n:as=-24 n:at=-20 n:because=-19 n:before=-29
n:behind=-65 n:between=-56 n:but=-15 n:by=-16 n:down=-67 n:for=-39 n:from=-46 n:how=-54 n:if=-47
n:in=-27 n:into=-60 n:like=-24 n:of=-41 n:off=-76 n:on=-33 n:open=-32 n:or=-73 n:out=-67 n:over=-68
n:so=-20 n:than=-53 n:that=-32 n:through=-21 n:time=-24 n:to=-32 n:up=-69 n:verb=-31 n:what=-51
n:when=16 n:where=-50 n:whether=-49 n:which=-18 n:while=-18 n:who=-37 n:with=-27 n:–=6 n:—=14
p:according|,=-40 p:according|,|name=-50 p:according|adv=-34 p:according|adv|=-34
p:according|and=-40 p:according|and|name=-18 p:according|in=-41 p:according|in|det=-22
p:according|of=-25 p:according|of|noun=-9 p:according|than=-27 p:according|to=-17
p:according|to|=-17 p:according|verb=-19 p:according|verb|=-19 p:adj|,=58 p:colon|,=-71
p:colon|adv=-26 p:colon|adv|=-26 p:colon|of=-15 p:colon|open=-23 p:colon|open|=-23 p:colon|to=-20
p:colon|to|=-20 p:colon|verb=-13 p:colon|verb|=-13 p:cue-clause|,=22 p:cue-clause|,|det=30
p:cue-clause|,|prep=7 p:cue-clause|,|sub=21 p:cue-clause|,|verb=19 p:cue-clause|about=-28
p:cue-clause|adv=-9 p:cue-clause|adv|=-9 p:cue-clause|after=-28 p:cue-clause|and=-7
p:cue-clause|and|name=-28 p:cue-clause|and|noun=12 p:cue-clause|and|that=-25
p:cue-clause|and|verb=12 p:cue-clause|as=17 p:cue-clause|as|=17 p:cue-clause|at=-19
p:cue-clause|but=-26 p:cue-clause|by=-51 p:cue-clause|for=-45 p:cue-clause|for|det=-13
p:cue-clause|for|name=-18 p:cue-clause|for|noun=-21 p:cue-clause|from=-31 p:cue-clause|from|det=-18
p:cue-clause|if=-24 p:cue-clause|if|=-24 p:cue-clause|in=-7 p:cue-clause|in|name=-29
p:cue-clause|of=-33 p:cue-clause|of|det=-17 p:cue-clause|of|name=-13 p:cue-clause|of|noun=-14
p:cue-clause|of|poss=-13 p:cue-clause|on=-59 p:cue-clause|on|det=-25 p:cue-clause|on|name=-17
p:cue-clause|on|noun=-16 p:cue-clause|open=-15 p:cue-clause|open|=-15 p:cue-clause|or=-25
p:cue-clause|qnoun=-36 p:cue-clause|qnoun|=-36 p:cue-clause|qprep=-39 p:cue-clause|qsub=-17
p:cue-clause|qsub|=-17 p:cue-clause|qto=-31 p:cue-clause|qto|=-31 p:cue-clause|so=-28
p:cue-clause|so|=-28 p:cue-clause|that=-39 p:cue-clause|that|=-39 p:cue-clause|time=-30
p:cue-clause|time|=-30 p:cue-clause|to=-24 p:cue-clause|to|=-24 p:cue-clause|up=-34
p:cue-clause|verb=-35 p:cue-clause|verb|=-35 p:cue-clause|what=-22 p:cue-clause|what|=-22
p:cue-clause|when=25 p:cue-clause|when|=25 p:cue-clause|who=-30 p:cue-clause|who|=-30
p:cue-clause|with=-52 p:cue-clause|with|det=-36 p:cue-clause|with|name=-15 p:cue-clause|—=46
p:cue-quote|qprep=11 p:cue-that|,|and=-13 p:cue-that|,|det=19 p:cue-that|,|noun=-7
p:cue-that|,|sub=-15 p:cue-that|,|verb=6 p:cue-that|about=-24 p:cue-that|adv=-38
p:cue-that|adv|=-38 p:cue-that|after=-26 p:cue-that|and=-21 p:cue-that|and|adj=-14
p:cue-that|and|det=-19 p:cue-that|and|name=12 p:cue-that|and|noun=-28 p:cue-that|and|verb=21
p:cue-that|as=-36 p:cue-that|as|=-36 p:cue-that|at=-40 p:cue-that|because=-22
p:cue-that|because|=-22 p:cue-that|but=23 p:cue-that|by=-47 p:cue-that|for=-43
p:cue-that|for|det=-11 p:cue-that|for|name=-18 p:cue-that|for|noun=-20 p:cue-that|from=-27
p:cue-that|if=-20 p:cue-that|if|=-20 p:cue-that|in=-46 p:cue-that|in|det=-29 p:cue-that|in|name=-12
p:cue-that|in|noun=-22 p:cue-that|in|poss=-20 p:cue-that|of=-33 p:cue-that|of|det=-17
p:cue-that|of|name=-13 p:cue-that|of|noun=-17 p:cue-that|on=-12 p:cue-that|on|det=-38
p:cue-that|on|noun=-33 p:cue-that|on|time=38 p:cue-that|open=-35 p:cue-that|open|=-35
p:cue-that|or=-24 p:cue-that|out=-22 p:cue-that|qprep=-18 p:cue-that|qprep|det=-11
p:cue-that|qsub=-43 p:cue-that|qsub|=-43 p:cue-that|qverb=17 p:cue-that|qverb|=17
p:cue-that|since=-35 p:cue-that|since|=-35 p:cue-that|so=-27 p:cue-that|so|=-27 p:cue-that|that=-33
p:cue-that|that|=-33 p:cue-that|time=-9 p:cue-that|time|=-9 p:cue-that|to=-32 p:cue-that|to|=-32
p:cue-that|verb=-34 p:cue-that|verb|=-34 p:cue-that|while=-37 p:cue-that|while|=-37
p:cue-that|who=-20 p:cue-that|who|=-20 p:cue-that|with=-43 p:cue-that|with|det=-23 p:cue-that|—=10
p:cue-to|,=28 p:cue-to|and=-7 p:cue-to|and|noun=-30 p:cue-to|as=8 p:cue-to|as|=8 p:cue-to|by=9
p:cue-to|for=-34 p:cue-to|in=-12 p:cue-to|in|det=-34 p:cue-to|in|noun=25 p:cue-to|of=-35
p:cue-to|of|det=-12 p:cue-to|of|name=-14 p:cue-to|on=-11 p:cue-to|open=-33 p:cue-to|open|=-33
p:cue-to|that=-8 p:cue-to|that|=-8 p:cue-to|verb=-6 p:cue-to|verb|=-6 p:cue-wh|,=-8
p:cue-wh|,|name=31 p:cue-wh|adv=-28 p:cue-wh|adv|=-28 p:cue-wh|and=-45 p:cue-wh|from=-23
p:cue-wh|in=-36 p:cue-wh|in|det=-26 p:cue-wh|of=-21 p:cue-wh|on=-33 p:cue-wh|open=-22
p:cue-wh|open|=-22 p:cue-wh|that=11 p:cue-wh|that|=11 p:cue-wh|to=-21 p:cue-wh|to|=-21
p:cue-wh|verb=-26 p:cue-wh|verb|=-26 p:o|,=13 p:o|,|adv=10 p:o|,|and=28 p:o|,|det=7 p:o|,|name=7
p:o|,|noun=-18 p:o|,|prep=-6 p:o|,|verb=8 p:o|,|wh=-29 p:o|,|who=25 p:o|about=-42 p:o|adv=-12
p:o|adv|=-12 p:o|after=21 p:o|against=-45 p:o|and|adj=-38 p:o|and|det=-7 p:o|and|name=-19
p:o|and|noun=-41 p:o|and|poss=-42 p:o|and|prep=-12 p:o|and|verb=38 p:o|as=-55 p:o|as|=-55 p:o|at=17
p:o|at|det=34 p:o|between=-39 p:o|by=7 p:o|by|name=-29 p:o|by|noun=-16 p:o|by|verb=33 p:o|during=15
p:o|during|det=22 p:o|for|det=-39 p:o|for|name=21 p:o|for|noun=20 p:o|for|verb=-18 p:o|from=-17
p:o|from|det=18 p:o|in|adj=-39 p:o|in|det=18 p:o|in|name=-9 p:o|in|noun=-17 p:o|in|num=-33
p:o|in|poss=32 p:o|of=-36 p:o|of|adj=-16 p:o|of|det=-28 p:o|of|name=-28 p:o|of|noun=-29
p:o|of|poss=6 p:o|of|verb=-23 p:o|on=10 p:o|on|det=18 p:o|on|name=-19 p:o|on|noun=-8 p:o|open=-27
p:o|open|=-27 p:o|or=-45 p:o|out=-36 p:o|over=-34 p:o|over|det=-23 p:o|qand=20 p:o|qand|verb=49
p:o|than=-43 p:o|that=-18 p:o|that|=-18 p:o|time=6 p:o|time|=6 p:o|to=-24 p:o|to|=-24 p:o|up=-34
p:o|verb=-16 p:o|verb|=-16 p:o|which=-12 p:o|which|=-12 p:o|while=11 p:o|while|=11 p:o|who=-7
p:o|who|=-7 p:o|with=-7 p:o|with|det=18 p:o|—|and=14 q:,=24 q:adv=-39 q:for=-21 q:in=-13 q:of=-28
q:on=13 q:open=-46 q:qdash=34 q:qnoun=-14 q:qprep=-19 q:qthat=-16 q:qto=-26 q:qverb=19 q:that=-27
q:time=-29 q:to=-25 q:verb=-36 q:with=-33 s:according|,|v=-63 s:according|adv|v=-26
s:according|and|v=-23 s:according|in|=-27 s:according|in|v=-25 s:according|of|=-12
s:according|of|v=-18 s:according|to|v=-17 s:according|verb|v=-16 s:colon|,|=-50 s:colon|,|v=-44
s:colon|adv|v=-16 s:colon|open|=-14 s:colon|open|v=-14 s:colon|to|v=-15 s:cue-clause|,|v=24
s:cue-clause|about|v=-28 s:cue-clause|adv|=35 s:cue-clause|adv|v=-54 s:cue-clause|after|v=-28
s:cue-clause|as|=15 s:cue-clause|as|v=7 s:cue-clause|at|v=-17 s:cue-clause|because|v=-42
s:cue-clause|but|v=-24 s:cue-clause|by|v=-51 s:cue-clause|for|v=-45 s:cue-clause|from|v=-29
s:cue-clause|if|v=-23 s:cue-clause|of|v=-33 s:cue-clause|on|v=-57 s:cue-clause|open|=-32
s:cue-clause|open|v=-9 s:cue-clause|or|v=-25 s:cue-clause|qand|v=-14 s:cue-clause|qnoun|v=-36
s:cue-clause|qprep|v=-29 s:cue-clause|qto|v=-31 s:cue-clause|so|v=-24 s:cue-clause|that|=-24
s:cue-clause|that|v=-32 s:cue-clause|time|v=-28 s:cue-clause|to|=8 s:cue-clause|to|v=-38
s:cue-clause|up|v=-34 s:cue-clause|verb|=-14 s:cue-clause|verb|v=-34 s:cue-clause|when|v=-26
s:cue-clause|who|v=-21 s:cue-clause|with|v=-52 s:cue-clause|—|v=41 s:cue-quote|qprep|=11
s:cue-that|,|=-27 s:cue-that|,|v=10 s:cue-that|adv|=-28 s:cue-that|adv|v=-34 s:cue-that|after|v=-26
s:cue-that|and|=-36 s:cue-that|and|v=-13 s:cue-that|as|=-15 s:cue-that|as|v=-29 s:cue-that|at|v=-36
s:cue-that|because|v=-22 s:cue-that|but|v=9 s:cue-that|by|v=-43 s:cue-that|for|v=-37
s:cue-that|from|v=-23 s:cue-that|if|v=-18 s:cue-that|in|=-21 s:cue-that|in|v=-42 s:cue-that|of|=-23
s:cue-that|of|v=-29 s:cue-that|on|v=-21 s:cue-that|open|=-23 s:cue-that|open|v=-36
s:cue-that|or|v=-22 s:cue-that|out|v=-20 s:cue-that|qand|v=7 s:cue-that|qprep|v=-11
s:cue-that|qsub|v=-43 s:cue-that|so|v=-27 s:cue-that|that|v=-32 s:cue-that|to|=-14
s:cue-that|to|v=-30 s:cue-that|verb|=-18 s:cue-that|verb|v=-32 s:cue-that|with|v=-43
s:cue-that|—|v=11 s:cue-to|,|=35 s:cue-to|adv|=-37 s:cue-to|adv|v=7 s:cue-to|and|=24
s:cue-to|and|v=-60 s:cue-to|as|=-34 s:cue-to|as|v=20 s:cue-to|by|v=-8 s:cue-to|for|v=-23
s:cue-to|in|=7 s:cue-to|in|v=-20 s:cue-to|of|=-16 s:cue-to|of|v=-26 s:cue-to|on|v=10
s:cue-to|open|=-22 s:cue-to|open|v=-20 s:cue-to|qprep|=7 s:cue-to|that|=-21 s:cue-to|verb|=-20
s:cue-wh|,|=-65 s:cue-wh|,|v=21 s:cue-wh|adv|v=-19 s:cue-wh|from|v=-20 s:cue-wh|in|v=-36
s:cue-wh|of|v=-19 s:cue-wh|on|v=-28 s:cue-wh|open|v=-21 s:cue-wh|to|v=-19 s:cue-wh|verb|v=-24
s:o|,|=23 s:o|,|v=-17 s:o|about|=-34 s:o|adv|=-8 s:o|adv|v=-9 s:o|after|=30 s:o|and|=10
s:o|and|v=-19 s:o|as|=-49 s:o|as|v=-25 s:o|at|=43 s:o|at|v=-73 s:o|by|=41 s:o|by|v=-82
s:o|during|=17 s:o|for|=-12 s:o|for|v=10 s:o|from|v=-34 s:o|in|=18 s:o|in|v=-25 s:o|of|=-33
s:o|of|v=-33 s:o|on|=19 s:o|on|v=-23 s:o|open|=-45 s:o|or|=-31 s:o|out|v=-31 s:o|qand|=20
s:o|than|=-35 s:o|that|=-44 s:o|that|v=6 s:o|time|=19 s:o|time|v=-33 s:o|to|=-14 s:o|to|v=-37
s:o|verb|=-22 s:o|which|=-10 s:o|who|v=-17 s:o|with|=10 s:o|with|v=-54 s:o|—|=44 s:o|—|v=-87
v:(||ed=9 v:(||v=24 v:,|adv|=26 v:,|adv|v=-20 v:,|and|=31 v:,|and|v=6 v:,|det|=14 v:,|det|base=-9
v:,|det|ing=18 v:,|det|v=23 v:,|ed+|ed=37 v:,|ing+|ed=48 v:,|ing|base=8 v:,|ing|ed=-22
v:,|name|=-19 v:,|name|base=-39 v:,|name|ed=-36 v:,|name|ing=55 v:,|name|s=-56 v:,|name|v=26
v:,|noun|=-26 v:,|noun|base=-27 v:,|noun|ing=-31 v:,|noun|v=-15 v:,|open|=-20 v:,|open|ed=-35
v:,|open|v=-55 v:,|prep|ed=-19 v:,|prep|ing=-12 v:,|prep|v=6 v:,|subj|ed=20 v:,|sub|=8
v:,|sub|base=34 v:,|sub|ed=15 v:,|sub|ing=10 v:,|sub|v=13 v:,|verb|=20 v:,|who|=38 v:,|who|ed=32
v:,|who|v=-6 v:,|wh|ed=7 v:,|wh|v=41 v:about|det|v=-15 v:about||base=-27 v:about||ed=-40
v:about||ing=-28 v:adv||=6 v:adv||base=-19 v:adv||ed=-43 v:adv||ing=-14 v:adv||s=-16 v:adv||v=-34
v:after|det|v=21 v:after||ed=-11 v:after||ing=43 v:after||s=-15 v:against||ed=-35 v:among||ed=-48
v:and|adj|=-46 v:and|adj|ed=-36 v:and|adj|v=-29 v:and|det|=-10 v:and|det|ed=-49 v:and|det|v=-44
v:and|ed+|ed=72 v:and|ed|ed=34 v:and|name|=-29 v:and|name|base=7 v:and|name|ed=-19
v:and|name|ing=-28 v:and|name|s=-26 v:and|name|v=-17 v:and|noun|=-34 v:and|noun|base=-30
v:and|noun|ed=-70 v:and|noun|ing=-6 v:and|noun|s=17 v:and|noun|v=-15 v:and|poss|=-50
v:and|that|ed=-28 v:and|that|v=-39 v:and|verb|=38 v:and|verb|v=10 v:as||=-38 v:as||base=-47
v:as||ed=-23 v:as||ing=13 v:as||s=-13 v:as||v=-10 v:at|det|=42 v:at|det|v=-46 v:at|noun|v=-38
v:at||base=-36 v:at||ed=-19 v:at||s=-12 v:because||ed=-40 v:because||v=-59 v:between||ed=-43
v:by|det|v=-53 v:by|name|v=-45 v:by|noun|=-11 v:by|noun|v=-42 v:by|verb|v=-24 v:by||=-12
v:by||base=-16 v:by||ing=-8 v:by||s=-11 v:during||ed=-6 v:for|adj|v=-20 v:for|det|=-33
v:for|det|v=-33 v:for|noun|=13 v:for|noun|v=-17 v:for|verb|=-15 v:for|verb|v=-24 v:for||=-10
v:for||base=7 v:for||ed=-33 v:for||ing=-54 v:for||s=-55 v:from|det|=16 v:from|det|v=-37
v:from|name|v=-25 v:from|noun|v=-20 v:from|verb|v=-30 v:from||=8 v:from||base=-23 v:from||ed=-35
v:from||ing=-45 v:from||s=-32 v:how||v=-43 v:if||=-28 v:if||ed=-34 v:if||ing=-20 v:if||s=-19
v:if||v=-42 v:into|det|v=-27 v:into||ed=-40 v:in|adj|=-34 v:in|adj|v=-23 v:in|det|v=-8
v:in|name|=-12 v:in|name|v=-46 v:in|noun|=19 v:in|noun|v=-26 v:in|num|=-37 v:in|num|v=-27
v:in|poss|v=-14 v:in|time|v=-32 v:in||base=-17 v:in||ed=-16 v:in||ing=-13 v:in||s=-44
v:like||ed=-55 v:of|adj|=-15 v:of|adj|v=-14 v:of|det|=-31 v:of|det|v=-30 v:of|name|=-31
v:of|name|v=-29 v:of|noun|=-31 v:of|noun|v=-27 v:of|poss|v=-28 v:of|verb|=-22 v:of|verb|v=-17
v:of||=-40 v:of||base=-39 v:of||ed=-45 v:of||ing=-40 v:of||s=-7 v:on|det|=7 v:on|det|v=-19
v:on|name|=-21 v:on|name|v=-35 v:on|noun|v=-26 v:on|poss|v=-37 v:on||=-63 v:on||base=-40
v:on||s=-28 v:open||=-48 v:open||base=-37 v:open||ed=-29 v:open||ing=-45 v:open||s=-12
v:open||v=-24 v:or|noun|v=-22 v:or|verb|v=-21 v:out|prep|v=-30 v:out||ed=-47 v:over||ed=-34
v:qand|verb|=67 v:qname||=8 v:qnoun||=10 v:qnoun||v=-52 v:qprep|det|=15 v:qprep|det|ed=18
v:qprep|det|s=-49 v:qprep|det|v=-7 v:qprep|name|=-27 v:qprep|noun|ed=-38 v:qsub||=-8 v:qto||v=-41
v:qverb||=16 v:qverb||v=10 v:since||ed=-48 v:since||v=-26 v:so||ed=-37 v:so||v=-47 v:than||ed=-49
v:than||ing=-35 v:than||s=-35 v:that||=-36 v:that||ed=-51 v:that||ing=-8 v:that||s=-35
v:that||v=-19 v:time||ed=-18 v:time||s=-34 v:time||v=-41 v:to||=-23 v:to||base=10 v:to||ed=-42
v:to||ing=-6 v:to||s=-45 v:to||v=-39 v:up||ed=-29 v:verb||=-40 v:verb||base=-18 v:verb||ed=-30
v:verb||ing=-23 v:verb||s=-15 v:verb||v=-30 v:what||=-39 v:what||ed=-24 v:what||v=-37 v:when||=55
v:when||s=-23 v:when||v=-45 v:which||=-20 v:while||=18 v:while||ed=-6 v:while||v=-69 v:who||=-15
v:who||base=-25 v:who||ed=-38 v:who||s=-27 v:who||v=-46 v:with|det|=15 v:with|name|v=-38
v:with|noun|=11 v:with|noun|v=-46 v:with||=-15 v:with||ed=-22 v:with||s=-54 v:—|and|=29
v:—|and|v=16 v:—|det|ed=18 v:—|prep|ed=-11 v:—|prep|v=-19 v:—|verb|v=-31 w:(=15 w:(|=15 w:,=17
w:,|adj=-30 w:,|adv=7 w:,|and=24 w:,|det=26 w:,|it=9 w:,|noun=-32 w:,|open=-46 w:,|prep=6
w:,|sub=22 w:,|subj=15 w:,|verb=17 w:,|wh=22 w:,|who=20 w:-=-7 w:-|dash=33 w:-|noun=-54 w:;=40
w:;|=40 w:about=-70 w:about|det=-27 w:about|poss=-22 w:adv=-27 w:adv|=-27 w:after=14 w:against=-74
w:against|name=-34 w:among=-26 w:and=-19 w:and|adj=-54 w:and|det=-29 w:and|name=-30 w:and|noun=-36
w:and|poss=-55 w:and|that=-39 w:and|verb=33 w:around=-58 w:as=-26 w:as|=-26 w:at=-25 w:at|det=10
w:at|noun=-41 w:because=-23 w:because|=-23 w:before=-34 w:behind=-69 w:between=-56
w:between|name=-30 w:by=-20 w:by|det=-20 w:by|name=-9 w:by|noun=-33 w:by|verb=36 w:down=-67
w:down|prep=-37 w:for=-41 w:for|adj=-25 w:for|det=-43 w:for|poss=-30 w:for|verb=-23 w:from=-48
w:from|name=-36 w:from|noun=-27 w:from|verb=-35 w:how=-58 w:how|=-58 w:if=-50 w:if|=-50 w:in=-28
w:into=-62 w:into|det=-34 w:into|noun=-30 w:in|adj=-47 w:in|det=-10 w:in|name=-30 w:in|noun=-6
w:in|num=-49 w:in|poss=21 w:in|time=-19 w:in|verb=-39 w:like=-31 w:of=-42 w:off=-80 w:of|adj=-24
w:of|det=-35 w:of|name=-35 w:of|noun=-34 w:of|num=-18 w:of|poss=-10 w:of|verb=-30 w:on=-27
w:on|adj=20 w:on|det=-10 w:on|name=-38 w:on|noun=-16 w:on|time=13 w:open=-35 w:open|=-35 w:or=-74
w:or|name=-27 w:or|noun=-22 w:or|verb=-23 w:out=-68 w:out|prep=-32 w:over=-71 w:over|det=-37
w:qand|open=-69 w:qand|verb=84 w:qdash=34 w:qnoun=-14 w:qnoun|=-14 w:qprep=-19 w:qprep|det=7
w:qprep|name=-15 w:qprep|noun=-41 w:qprep|poss=-13 w:qthat=-16 w:qthat|=-16 w:qto=-26 w:qto|=-26
w:qverb=19 w:qverb|=19 w:since=-7 w:since|=-7 w:so=-25 w:so|=-25 w:than=-58 w:than|num=-28
w:that=-34 w:that|=-34 w:through=-21 w:time=-30 w:time|=-30 w:to=-32 w:to|=-32 w:up=-75
w:up|prep=-27 w:verb=-33 w:verb|=-33 w:what=-56 w:what|=-56 w:when=12 w:when|=12 w:where=-54
w:where|=-54 w:whether=-49 w:whether|=-49 w:which=-18 w:which|=-18 w:while=-9 w:while|=-9 w:who=-38
w:who|=-38 w:with=-33 w:with|det=12 w:with|name=-26 w:with|noun=-15 w:with|poss=-30 w:–=6 w:—=16
w:—|and=34 w:—|det=28 w:—|prep=7 w:—|verb=-22
`;

/** What speaks for a candidate being an attribution. */
export const CUE_WEIGHTS = `
a:'d+=-20 a:'ll+=-10 a:be+=19 a:be+be+=-16 a:be+not+=17 a:be+to+=-38 a:can+be+=-20 a:could+=-11
a:do+=24 a:do+not+=18 a:have+=-11 a:have+be+=18 a:have+not+=-41 a:have+to+=11 a:not+=-70 a:to+=-30
a:to+be+=-48 a:will+=-24 a:will+be+=-12 a:would+=-45 a:would+be+=-30 ac:be+to+|mention=-75
ac:be+to+|say=17 ac:be+|adj=-17 ac:be+|ask=-7 ac:be+|call=18 ac:be+|decide=-17 ac:be+|judge=25
ac:be+|mention=11 ac:be+|say=28 ac:be+|seem=19 ac:be+|show=46 ac:be+|tell=10 ac:be+|think=31
ac:be+|unknown=-31 ac:can+|think=15 ac:do+not+|mention=18 ac:do+not+|say=14 ac:do+|say=6
ac:do+|think=9 ac:do+|want=-13 ac:have+be+|unknown=-75 ac:have+not+|say=-25 ac:have+|ask=-21
ac:have+|call=16 ac:have+|decide=22 ac:have+|judge=7 ac:have+|mention=8 ac:have+|say=-19
ac:have+|unknown=-20 ac:have+|want=11 ac:to+|mention=8 ac:to+|say=-41 ac:to+|think=16
ac:will+be+|unknown=-55 ac:will+|decide=-41 ac:will+|mention=26 ac:will+|say=-32
ac:would+|decide=54 ac:would+|judge=-57 ac:would+|say=-40 ac:would+|want=-41 ac:|adj=32 ac:|ask=28
ac:|judge=-11 ac:|noun=-6 ac:|say=21 ac:|seem=-11 ac:|tell=8 ac:|think=-18 ac:|unknown=-13
b:adj=-40 b:clitic=-35 b:comma=32 b:dash=-12 b:det=-14 b:first=-32 b:it=-20 b:name=14 b:num=-25
b:obj=8 b:poss=-8 b:prep=-26 b:sign=-8 b:sub=-24 b:subj=-13 b:that=-65 b:time=42 b:to=-19
b:verb=-26 b:wh=-18 b:who=-14 bc:and|say|base=49 bc:and|say|ed=27 bc:and|say|ing=28 bc:and|say|s=9
bc:and|unknown|ed=-31 bc:and|unknown|ing=-68 bc:clitic|noun|=-8 bc:clitic|unknown|ed=-28
bc:close|say|ed=13 bc:close|say|s=11 bc:comma|call|ed=-33 bc:comma|call|ing=85
bc:comma|judge|ing=24 bc:comma|mention|ed=35 bc:comma|mention|ing=-10 bc:comma|say|ed=-14
bc:comma|say|ing=37 bc:comma|say|s=-29 bc:comma|tell|ed=11 bc:comma|unknown|ed=-23
bc:comma|unknown|ing=13 bc:comma|want|ing=18 bc:dash|say|base=-50 bc:dash|unknown|ed=-41
bc:det|noun|=-22 bc:first|ask|ed=35 bc:first|mention|ing=-47 bc:first|noun|=6 bc:first|say|ed=-58
bc:it|unknown|ing=-44 bc:name|adj|=21 bc:name|call|ed=-6 bc:name|call|s=26 bc:name|decide|base=-7
bc:name|decide|ed=-10 bc:name|judge|base=13 bc:name|judge|ed=36 bc:name|mention|base=-20
bc:name|mention|ed=-18 bc:name|mention|ing=-7 bc:name|say|base=-19 bc:name|say|s=7
bc:name|seem|s=-8 bc:name|show|base=19 bc:name|show|ed=-16 bc:name|show|s=8 bc:name|tell|ed=-12
bc:name|tell|ing=34 bc:name|tell|s=29 bc:name|think|ed=24 bc:name|think|ing=-38 bc:name|think|s=15
bc:name|unknown|ed=13 bc:name|unknown|ing=-12 bc:name|unknown|s=-16 bc:name|want|base=25
bc:name|want|ed=10 bc:name|want|ing=6 bc:name|want|s=19 bc:noun|adj|=16 bc:noun|ask|ed=-32
bc:noun|call|ed=-7 bc:noun|decide|base=17 bc:noun|decide|ed=10 bc:noun|decide|ing=-24
bc:noun|judge|base=-12 bc:noun|judge|ed=20 bc:noun|mention|base=-6 bc:noun|mention|ing=9
bc:noun|noun|=-40 bc:noun|say|ed=39 bc:noun|say|ing=-34 bc:noun|say|s=-7 bc:noun|seem|ed=40
bc:noun|show|base=27 bc:noun|show|ed=30 bc:noun|show|ing=-20 bc:noun|tell|ed=23
bc:noun|think|base=19 bc:noun|think|ed=-7 bc:noun|think|ing=29 bc:noun|think|s=-8
bc:noun|unknown|ed=-26 bc:noun|unknown|ing=-12 bc:noun|unknown|s=-54 bc:noun|want|base=15
bc:noun|want|ed=-7 bc:noun|want|ing=-33 bc:noun|want|s=-19 bc:prep|judge|ing=-27
bc:prep|mention|ing=32 bc:prep|noun|=34 bc:prep|say|ing=-34 bc:prep|think|ing=-43
bc:prep|unknown|ed=-52 bc:prep|unknown|ing=-21 bc:sign|say|ed=-8 bc:subj|ask|base=-37
bc:subj|call|ed=29 bc:subj|decide|base=-78 bc:subj|decide|ed=-8 bc:subj|judge|base=-30
bc:subj|judge|ed=10 bc:subj|judge|s=-47 bc:subj|mention|base=-9 bc:subj|mention|ed=13
bc:subj|say|base=14 bc:subj|say|ed=19 bc:subj|say|ing=50 bc:subj|say|s=7 bc:subj|tell|ed=13
bc:subj|think|ed=-37 bc:subj|think|ing=-13 bc:subj|think|s=-22 bc:subj|unknown|ed=19
bc:subj|unknown|ing=-15 bc:subj|want|base=-26 bc:subj|want|ed=-13 bc:subj|want|s=-23
bc:sub|ask|ed=10 bc:sub|say|ing=-18 bc:sub|unknown|ing=-55 bc:that|unknown|ing=-16
bc:time|unknown|ing=-46 bc:to|ask|base=14 bc:to|call|base=45 bc:to|judge|base=-28
bc:to|mention|base=7 bc:to|say|base=9 bc:to|think|base=-21 bc:to|unknown|ing=24
bc:verb|unknown|=-14 bc:verb|unknown|ed=-51 bc:verb|unknown|ing=9 bc:who|decide|base=-51
bc:who|judge|ed=-23 bc:who|say|ed=-33 bc:who|think|base=-6 bc:who|unknown|ed=-32
bc:wh|unknown|ed=-29 bias=-7 bw:about=-45 bw:after=46 bw:as=-24 bw:at=-27 bw:before=33 bw:but=-16
bw:by=31 bw:for=-105 bw:from=-63 bw:in=7 bw:of=-41 bw:on=-62 bw:or=-18 bw:so=-17 bw:to=-19
bw:when=13 bw:while=14 bw:with=27 c:decide=-13 c:judge=-7 c:noun=-6 c:say=13 c:seem=-14 c:show=-8
c:tell=9 c:think=-12 c:unknown=-27 c:want=-15 f:adj=6 f:base=-24 f:en=18 f:ing=-14 f:name=13
f:verb=-14 fc:adj|adj=8 fc:base|call=-29 fc:base|decide=-31 fc:base|judge=-31 fc:base|say=14
fc:base|seem=-50 fc:base|show=-16 fc:base|tell=-26 fc:ed|decide=-11 fc:ed|judge=22 fc:ed|say=10
fc:ed|seem=18 fc:ed|show=24 fc:ed|tell=18 fc:ed|think=-13 fc:ed|unknown=-23 fc:en|think=7
fc:ing|ask=13 fc:ing|call=56 fc:ing|judge=-15 fc:ing|mention=-7 fc:ing|seem=-10 fc:ing|show=-41
fc:ing|tell=7 fc:ing|think=-13 fc:ing|unknown=-20 fc:ing|want=-9 fc:noun|adj=-7 fc:s|ask=11
fc:s|call=-13 fc:s|decide=22 fc:s|mention=7 fc:s|say=10 fc:s|seem=6 fc:s|think=-6 fc:s|unknown=-29
fc:s|want=-34 fc:verb|unknown=-14 fp:adj|adj=8 fp:base|cue-object=-7 fp:base|cue-prep=-7
fp:base|cue-quote=-47 fp:base|cue-that=-9 fp:base|cue-wh=-15 fp:base|quote-cue=-83
fp:colon|cue-next=-9 fp:ed|as=-19 fp:ed|clause-cue=-16 fp:ed|cue-prep=-6 fp:ed|cue-quote=22
fp:ed|cue-that=23 fp:ed|inserted=-27 fp:ed|passive=-20 fp:ed|passive-to=7 fp:en|passive=19
fp:ing|according=37 fp:ing|cue-clause=-14 fp:ing|cue-object=-23 fp:ing|cue-prep=-9
fp:ing|cue-quote=-14 fp:ing|cue-that=6 fp:ing|cue-wh=20 fp:name|according=49 fp:name|noun=-55
fp:noun|adj=-7 fp:s|clause-cue=-27 fp:s|cue-clause=12 fp:s|cue-object=10 fp:s|cue-prep=7
fp:s|cue-quote=38 fp:s|cue-that=9 fp:s|cue-to=-25 fp:s|cue-wh=22 fp:s|quote-cue=-40
fp:verb|cue-object=-14 g=-21 g:16=18 g:7=-14 l:?=-27 l:according=49 l:accuse=47 l:acknowledge=-6
l:add=-29 l:address=-41 l:admit=-14 l:agree=-26 l:allow=-20 l:announce=33 l:answer=-13
l:apologize=37 l:appeal=-60 l:appear=19 l:applaud=44 l:argue=55 l:ask=29 l:assure=-37 l:attack=-16
l:attempt=-48 l:back=-12 l:ban=-37 l:begin=-37 l:believe=6 l:blame=12 l:blast=23 l:bring=-84
l:call=23 l:case=30 l:cast=-16 l:celebrate=-81 l:charge=14 l:cite=34 l:claim=18 l:clear=-19
l:comment=19 l:commit=-18 l:compare=-43 l:concern=15 l:conclude=42 l:confirm=19 l:consider=-11
l:continue=-45 l:criticism=30 l:criticize=16 l:debate=-57 l:decide=25 l:decision=-35 l:declare=37
l:defend=-6 l:demand=45 l:demonstrate=-6 l:denounce=29 l:deny=-57 l:describe=54 l:disavow=14
l:discuss=45 l:echo=6 l:effort=-52 l:elect=-19 l:email=-29 l:embrace=-27 l:endorse=21
l:endorsement=-47 l:expect=38 l:explain=54 l:express=62 l:feel=-63 l:find=-6 l:focus=17
l:gather=-91 l:hear=-37 l:highlight=22 l:hire=22 l:hit=-74 l:hold=-107 l:hope=64 l:idea=-8
l:ignore=16 l:joke=-25 l:learn=-21 l:like=25 l:look=-61 l:maintain=-87 l:mean=-97 l:mention=67
l:message=6 l:name=44 l:need=-106 l:nominate=-15 l:note=27 l:offer=13 l:oppose=-25 l:opposition=-51
l:pass=-24 l:pick=-51 l:plan=-31 l:poll=-85 l:position=-22 l:post=-33 l:praise=34 l:predict=-15
l:prefer=22 l:promise=56 l:propose=11 l:question=-17 l:raise=-82 l:rally=-57 l:react=-18 l:read=-24
l:reason=-44 l:recall=40 l:recognize=20 l:refer=57 l:reference=28 l:reflect=-17 l:refuse=51
l:remember=35 l:reply=15 l:report=-9 l:require=-10 l:respect=-67 l:respond=-33 l:reveal=44 l:say=60
l:seek=13 l:seem=18 l:select=-78 l:settle=-16 l:share=-21 l:shoot=-49 l:show=43 l:slam=-6
l:sound=-9 l:speak=-58 l:struggle=-35 l:supporter=-18 l:swipe=52 l:talk=47 l:tell=37 l:thank=-21
l:think=-15 l:tout=47 l:try=-76 l:tweet=20 l:understand=-16 l:urge=55 l:view=7 l:voice=-22
l:vote=-20 l:vow=72 l:want=20 l:watch=-25 l:worry=-28 l:write=7 n:adj=-17 n:adv=-18 n:and=16
n:be=-35 n:comma=20 n:it=11 n:modal=-45 n:name=13 n:not=7 n:noun=-14 n:num=-16 n:obj=-14 n:open=-35
n:prep=-8 n:sign=-60 n:stop=102 n:sub=-9 n:that=-16 n:to=-10 n:verb=-41 n:who=-19 nc:about|ask=-8
nc:about|mention=48 nc:about|noun=56 nc:about|think=-28 nc:about|unknown=6 nc:adj|decide=-54
nc:adj|judge=43 nc:adj|mention=-63 nc:adj|say=20 nc:adj|unknown=-31 nc:adv|mention=-10
nc:adv|think=-24 nc:adv|unknown=-12 nc:adv|want=-17 nc:after|noun=-67 nc:against|noun=56
nc:at|mention=-59 nc:at|noun=-15 nc:at|seem=-70 nc:at|unknown=10 nc:be|noun=31 nc:be|say=-31
nc:be|unknown=-28 nc:by|decide=-59 nc:by|say=-27 nc:by|unknown=-58 nc:colon|noun=-34
nc:colon|say=39 nc:comma|ask=9 nc:comma|say=11 nc:det|ask=22 nc:det|decide=27 nc:det|mention=14
nc:det|noun=-11 nc:det|say=-22 nc:det|tell=14 nc:det|think=-22 nc:det|unknown=9 nc:down|unknown=-16
nc:during|say=71 nc:for|ask=-56 nc:for|call=26 nc:for|decide=30 nc:for|say=-8 nc:for|think=46
nc:for|unknown=-50 nc:from|noun=-88 nc:from|unknown=-58 nc:into|unknown=-22 nc:in|decide=10
nc:in|judge=-53 nc:in|mention=-31 nc:in|say=40 nc:in|show=-65 nc:in|think=-16 nc:in|unknown=-18
nc:it|unknown=-51 nc:like|seem=-24 nc:name|ask=19 nc:name|mention=-8 nc:name|noun=-21
nc:name|say=16 nc:name|show=36 nc:name|tell=6 nc:name|think=43 nc:name|unknown=-52 nc:name|want=21
nc:noun|ask=34 nc:noun|decide=-30 nc:noun|judge=9 nc:noun|say=-18 nc:noun|seem=18 nc:noun|show=-16
nc:noun|tell=19 nc:noun|think=17 nc:noun|unknown=-38 nc:noun|want=-13 nc:num|noun=-65
nc:num|unknown=-11 nc:obj|call=40 nc:obj|decide=-59 nc:obj|mention=6 nc:obj|tell=-32
nc:obj|think=-23 nc:obj|unknown=30 nc:of|adj=11 nc:of|noun=8 nc:of|say=27 nc:of|tell=-42
nc:on|call=38 nc:on|say=-12 nc:on|unknown=-11 nc:open|call=-10 nc:open|noun=15 nc:open|say=-16
nc:poss|call=-19 nc:poss|mention=26 nc:poss|say=-11 nc:poss|tell=7 nc:poss|think=-24
nc:poss|unknown=-25 nc:poss|want=40 nc:sign|mention=-40 nc:sign|unknown=-27 nc:stop|say=115
nc:subj|think=6 nc:subj|want=-50 nc:sub|ask=8 nc:sub|mention=-14 nc:sub|think=-13
nc:sub|unknown=-43 nc:that|adj=-8 nc:that|say=-17 nc:that|show=14 nc:that|think=-19 nc:time|say=39
nc:to|adj=-34 nc:to|ask=-46 nc:to|call=-41 nc:to|judge=-26 nc:to|mention=6 nc:to|say=-9
nc:to|seem=26 nc:to|think=28 nc:to|unknown=9 nc:up|decide=-52 nc:up|unknown=15 nc:verb|decide=-13
nc:verb|judge=-21 nc:verb|say=-28 nc:verb|show=-18 nc:verb|think=-13 nc:verb|unknown=19
nc:verb|want=-29 nc:wh|think=-25 nc:with|noun=-18 nc:with|say=27 o:a=-6 o:about=-10 o:adj=-34
o:all=-7 o:an=-52 o:and=-36 o:at=-44 o:both=-21 o:but=-32 o:dash=-35 o:former=49 o:him=9
o:himself=16 o:his=6 o:how=44 o:is=-53 o:it=16 o:me=34 o:more=11 o:most=-9 o:my=-18 o:new=-9
o:no=26 o:not=14 o:noun=-11 o:num=-86 o:on=-39 o:one=6 o:open=40 o:several=40 o:she=39 o:sign=-52
o:some=-45 o:such=-47 o:that=28 o:their=43 o:them=-23 o:these=-14 o:they=12 o:this=7 o:those=34
o:to=-12 o:tuesday=-44 o:up=-51 o:verb=-13 o:was=-61 o:we=-42 o:what=19 o:when=-87 o:whether=29
o:which=-8 o:who=-19 o:why=48 p:according=51 p:adj=-18 p:as=-30 p:clause-cue=-26 p:cue-next=6
p:cue-that=17 p:cue-wh=6 p:noun=-6 p:passive=-15 p:quote-cue=-27 pc:according|noun=49
pc:according|unknown=37 pc:as|say=-8 pc:clause-cue|judge=-67 pc:clause-cue|say=24
pc:clause-cue|unknown=-59 pc:cue-clause|ask=-10 pc:cue-clause|call=-20 pc:cue-clause|decide=-22
pc:cue-clause|mention=-22 pc:cue-clause|say=44 pc:cue-clause|show=-16 pc:cue-clause|tell=-8
pc:cue-clause|think=-14 pc:cue-clause|unknown=-38 pc:cue-clause|want=-13 pc:cue-next|noun=-9
pc:cue-next|say=37 pc:cue-object|ask=-14 pc:cue-object|call=13 pc:cue-object|judge=26
pc:cue-object|say=-33 pc:cue-object|seem=23 pc:cue-object|tell=-23 pc:cue-object|think=11
pc:cue-object|unknown=-27 pc:cue-object|want=16 pc:cue-prep|ask=-17 pc:cue-prep|call=69
pc:cue-prep|decide=19 pc:cue-prep|judge=-36 pc:cue-prep|mention=30 pc:cue-prep|say=-19
pc:cue-prep|seem=-50 pc:cue-prep|show=-63 pc:cue-prep|tell=-49 pc:cue-prep|want=-12
pc:cue-quote|ask=-11 pc:cue-quote|call=-10 pc:cue-quote|say=26 pc:cue-quote|tell=20
pc:cue-quote|think=-59 pc:cue-quote|unknown=22 pc:cue-that|say=17 pc:cue-that|show=17
pc:cue-that|tell=9 pc:cue-that|think=-14 pc:cue-to|call=-37 pc:cue-to|seem=26 pc:cue-to|tell=-8
pc:cue-to|think=16 pc:cue-to|unknown=-18 pc:cue-wh|ask=54 pc:cue-wh|decide=-34 pc:cue-wh|say=10
pc:cue-wh|tell=-20 pc:cue-wh|think=-7 pc:cue-wh|unknown=-48 pc:inserted|say=28 pc:noun|noun=-6
pc:passive-to|decide=-13 pc:passive-to|think=25 pc:passive|ask=-52 pc:passive|decide=-34
pc:passive|judge=9 pc:passive|mention=13 pc:passive|say=-10 pc:passive|show=15 pc:passive|tell=-47
pc:passive|think=19 pc:passive|unknown=-51 pc:passive|want=-19 pc:quote-cue|ask=-6
pc:quote-cue|call=-65 pc:quote-cue|judge=-73 pc:quote-cue|mention=-85 pc:quote-cue|tell=92
pc:quote-cue|think=-64 pc:quote-cue|unknown=-46 pc:quote-cue|want=-56 q:according=-11 q:adj=-9
q:as=-9 q:clause-cue=26 q:colon=38 q:cue-next=6 q:cue-object=33 q:cue-that=22 q:cue-to=31
q:noun=-22 q:passive-to=-37 q:quote-cue=-27 s:adj|name=27 s:adj|noun=-6 s:adj|prep=-45
s:adv|prep=-31 s:be|verb=-44 s:det|adj=20 s:det|adv=-20 s:det|det=-30 s:det|num=-74 s:det|open=-20
s:det|time=-61 s:it|be=-7 s:it|modal=21 s:it|stop=30 s:name|adj=35 s:name|and=-38 s:name|be=17
s:name|clitic=32 s:name|comma=-8 s:name|det=18 s:name|have=7 s:name|modal=35 s:name|noun=-15
s:name|open=32 s:name|prep=-13 s:name|stop=-21 s:name|sub=14 s:name|verb=-33 s:noun|adv=-25
s:noun|and=-38 s:noun|be=28 s:noun|comma=-17 s:noun|name=12 s:noun|noun=-20 s:noun|open=-43
s:noun|prep=6 s:noun|stop=-36 s:noun|sub=-25 s:noun|that=35 s:noun|to=16 s:noun|verb=30
s:num|noun=-44 s:num|stop=-30 s:obj|comma=37 s:obj|det=19 s:obj|prep=-21 s:obj|sub=37 s:obj|verb=10
s:open|adj=-7 s:open|adv=32 s:open|and=-36 s:open|det=20 s:open|it=35 s:open|name=16
s:open|noun=-33 s:open|num=41 s:open|prep=36 s:open|sub=12 s:open|subj=28 s:open|that=-19
s:open|verb=32 s:open|wh=35 s:poss|name=28 s:poss|noun=7 s:poss|prep=-24 s:prep|det=-43
s:prep|name=-50 s:prep|noun=25 s:prep|num=-39 s:prep|poss=6 s:prep|verb=-44 s:sign|num=-27
s:subj|adv=-8 s:subj|do=42 s:subj|have=13 s:subj|verb=-7 s:sub|det=25 s:sub|name=9 s:sub|noun=36
s:sub|subj=-11 s:sub|verb=-54 s:that|be=-39 s:that|comma=16 s:that|det=49 s:that|it=14
s:that|modal=-15 s:that|name=-9 s:that|open=49 s:that|poss=23 s:that|prep=29 s:that|sub=28
s:that|subj=21 s:that|verb=-38 s:time|stop=-63 s:to|be=-34 s:to|det=-29 s:to|do=-20 s:to|have=-15
s:to|noun=-8 s:to|open=26 s:to|poss=-18 s:to|verb=13 s:verb|adj=-24 s:verb|det=34 s:verb|name=32
s:verb|prep=-46 s:verb|stop=15 s:verb|sub=-28 s:verb|to=12 s:who|be=-7 s:wh|be=-8 s:wh|noun=13
sc:adj|noun|mention=-53 sc:adj|noun|say=28 sc:det|adj|call=63 sc:det|adj|mention=-20
sc:det|adj|noun=11 sc:det|adj|say=28 sc:det|adj|think=-28 sc:det|adj|unknown=31 sc:det|adj|want=-13
sc:det|name|call=52 sc:det|name|decide=11 sc:det|name|judge=-17 sc:det|name|mention=36
sc:det|name|noun=-40 sc:det|name|say=13 sc:det|name|think=-55 sc:det|noun|call=6
sc:det|noun|decide=35 sc:det|noun|judge=6 sc:det|noun|noun=-44 sc:det|noun|think=8
sc:det|noun|unknown=6 sc:det|noun|want=9 sc:det|num|say=-42 sc:det|num|unknown=-46
sc:det|prep|think=7 sc:it|be|say=35 sc:it|modal|say=47 sc:name|and|judge=-7 sc:name|and|unknown=-33
sc:name|be|say=49 sc:name|clitic|judge=20 sc:name|clitic|noun=12 sc:name|clitic|say=-6
sc:name|clitic|think=14 sc:name|clitic|unknown=22 sc:name|comma|judge=11 sc:name|comma|noun=15
sc:name|comma|say=-31 sc:name|comma|unknown=-29 sc:name|have|say=46 sc:name|modal|say=49
sc:name|name|call=11 sc:name|name|decide=41 sc:name|name|judge=8 sc:name|name|mention=17
sc:name|name|noun=9 sc:name|name|say=-45 sc:name|name|unknown=-26 sc:name|noun|noun=37
sc:name|noun|say=-27 sc:name|noun|unknown=-21 sc:name|prep|decide=-18 sc:name|prep|judge=22
sc:name|prep|mention=-41 sc:name|prep|noun=14 sc:name|prep|say=19 sc:name|prep|unknown=-26
sc:name|stop|judge=-13 sc:name|stop|noun=31 sc:name|stop|say=-70 sc:name|stop|unknown=-31
sc:name|verb|noun=-32 sc:name|verb|say=-43 sc:noun|and|noun=-47 sc:noun|and|unknown=-45
sc:noun|comma|noun=17 sc:noun|comma|unknown=-44 sc:noun|name|noun=20 sc:noun|name|unknown=-42
sc:noun|noun|decide=-11 sc:noun|noun|judge=-15 sc:noun|noun|mention=31 sc:noun|noun|say=-21
sc:noun|noun|think=-9 sc:noun|noun|unknown=-38 sc:noun|prep|decide=15 sc:noun|prep|noun=6
sc:noun|prep|say=7 sc:noun|prep|think=-17 sc:noun|prep|unknown=14 sc:noun|stop|noun=-17
sc:noun|stop|unknown=-46 sc:noun|to|unknown=-9 sc:noun|verb|say=53 sc:noun|verb|unknown=-63
sc:num|noun|noun=-24 sc:num|noun|say=-11 sc:num|noun|unknown=-47 sc:obj|det|call=36
sc:open|adv|say=35 sc:open|and|say=-19 sc:open|det|say=35 sc:open|it|say=50 sc:open|name|noun=10
sc:open|name|say=11 sc:open|name|tell=76 sc:open|name|unknown=24 sc:open|prep|say=33
sc:open|subj|noun=7 sc:open|subj|say=39 sc:open|subj|tell=84 sc:open|subj|unknown=-33
sc:open|sub|say=31 sc:open|verb|say=61 sc:poss|adj|say=-52 sc:poss|adj|unknown=-18
sc:poss|noun|judge=6 sc:poss|noun|mention=7 sc:poss|noun|noun=19 sc:poss|noun|say=17
sc:poss|noun|think=-29 sc:poss|noun|unknown=-27 sc:poss|noun|want=19 sc:prep|det|say=-25
sc:prep|noun|say=-16 sc:sign|num|mention=-51 sc:subj|be|say=28 sc:subj|be|tell=8
sc:subj|be|think=-10 sc:subj|do|say=44 sc:subj|have|say=68 sc:subj|modal|say=30 sc:subj|verb|say=-7
sc:sub|name|ask=43 sc:sub|subj|ask=11 sc:sub|subj|say=7 sc:that|be|say=-30 sc:that|det|noun=42
sc:that|det|tell=49 sc:that|det|think=31 sc:that|it|say=20 sc:that|name|noun=9
sc:that|name|tell=-31 sc:that|noun|say=-29 sc:that|noun|think=-31 sc:that|open|say=43
sc:that|poss|say=35 sc:that|subj|noun=-26 sc:that|subj|say=65 sc:that|sub|say=47
sc:that|verb|say=-16 sc:to|be|seem=18 sc:to|be|want=15 sc:to|det|noun=-6 sc:to|det|say=-25
sc:to|det|unknown=-9 sc:to|name|mention=13 sc:to|name|noun=-50 sc:to|name|say=39 sc:to|noun|ask=7
sc:to|noun|noun=-16 sc:to|noun|unknown=11 sc:to|noun|want=-57 sc:to|open|ask=31 sc:to|poss|say=-7
sc:to|verb|ask=13 sc:to|verb|decide=-12 sc:to|verb|seem=41 sc:to|verb|tell=-23 sc:to|verb|think=30
sc:to|verb|unknown=6 sc:to|verb|want=9 sc:verb|noun|noun=21 sc:verb|noun|unknown=12
sc:verb|prep|say=-18 sc:verb|prep|unknown=-45 t:body|according=51 t:body|adj=-23 t:body|as=-30
t:body|clause-cue=-26 t:body|colon=-46 t:body|cue-next=6 t:body|cue-object=-8 t:body|cue-that=17
t:body|cue-to=-6 t:body|cue-wh=8 t:body|noun=-11 t:body|passive=-22 t:body|quote-cue=-28
t:title|colon=49 t:title|cue-clause=9 t:title|cue-object=28 t:title|cue-prep=-35 t:title|cue-to=16
t:title|noun=33 u:decide=-8 u:judge=18 u:say=-14 u:tell=-50 u:think=12 u:unknown=-17
v:be|according=44 v:be|adj=-53 v:be|as=12 v:be|clause-cue=16 v:be|colon=23 v:be|cue-clause=11
v:be|cue-object=-7 v:be|cue-that=14 v:be|cue-wh=11 v:do|cue-clause=10 v:do|cue-object=-13
v:do|cue-prep=-24 v:do|cue-quote=26 v:do|cue-that=23 v:do|cue-to=12 v:do|quote-cue=-14
v:have|according=15 v:have|clause-cue=31 v:have|cue-clause=-21 v:have|cue-object=34
v:have|cue-prep=44 v:have|cue-that=10 v:have|cue-to=-7 v:have|cue-wh=17 v:have|noun=-28
v:modal|adj=-18 v:modal|as=-21 v:modal|colon=34 v:modal|cue-clause=21 v:modal|cue-object=-15
v:modal|cue-prep=18 v:modal|cue-quote=6 v:modal|cue-wh=-18 v:modal|noun=9 v:modal|quote-cue=21
v:none|adj=26 v:none|clause-cue=-53 v:none|colon=-30 v:none|cue-clause=6 v:none|cue-prep=-23
v:none|cue-quote=-7 v:none|cue-that=-22 v:none|cue-to=-15 v:none|noun=-9 v:none|passive=-14
v:none|passive-to=-14 v:none|quote-cue=-47 v:verb|according=27 v:verb|as=-13 v:verb|clause-cue=-48
v:verb|colon=-18 v:verb|cue-clause=-17 v:verb|cue-next=45 v:verb|cue-object=-10 v:verb|cue-prep=7
v:verb|cue-quote=-17 v:verb|cue-that=18 v:verb|cue-to=8 v:verb|cue-wh=7 v:verb|noun=11
v:verb|passive-to=38 v:verb|quote-cue=-36 w:det=11 w:i=-25 w:name=8 w:none=-21 w:num=-20
w:other=-33 w:owner=-28 w:poss=-8 w:that=-41 w:we=15 w:wh=-42 w:who=-9 w:you=-14 wc:he|call=17
wc:he|decide=-8 wc:he|judge=-14 wc:he|noun=13 wc:he|say=21 wc:he|think=-35 wc:he|want=-18
wc:it|noun=17 wc:it|seem=-32 wc:it|think=31 wc:it|unknown=-15 wc:it|want=7 wc:i|say=-25
wc:i|unknown=-45 wc:i|want=6 wc:name|adj=23 wc:name|ask=7 wc:name|call=7 wc:name|decide=-16
wc:name|mention=-8 wc:name|noun=6 wc:name|say=16 wc:name|seem=-15 wc:name|show=7 wc:name|tell=29
wc:name|unknown=-20 wc:name|want=22 wc:none|ask=21 wc:none|call=-22 wc:none|decide=8
wc:none|judge=-12 wc:none|mention=-6 wc:none|noun=-10 wc:none|say=-58 wc:none|show=17
wc:none|tell=-47 wc:none|think=11 wc:noun|adj=22 wc:noun|ask=18 wc:noun|call=-26 wc:noun|judge=37
wc:noun|mention=16 wc:noun|noun=-18 wc:noun|say=13 wc:noun|seem=9 wc:noun|show=-9 wc:noun|tell=-37
wc:noun|think=12 wc:noun|unknown=-34 wc:noun|want=-46 wc:other|unknown=15 wc:owner|unknown=-11
wc:she|ask=-33 wc:she|call=27 wc:she|mention=-23 wc:she|say=45 wc:she|think=-52 wc:she|unknown=17
wc:she|want=-42 wc:that|decide=18 wc:that|say=-36 wc:that|unknown=-12 wc:that|want=-30
wc:they|decide=-50 wc:they|judge=-12 wc:they|say=37 wc:they|think=19 wc:they|unknown=-25
wc:they|want=-40 wc:who|say=-12 wc:who|think=-6 wc:wh|decide=-30 wc:wh|unknown=-42 wc:you|think=-35
wc:you|want=46 wp:det|cue-clause=-15 wp:det|cue-prep=-47 wp:he|cue-object=6 wp:he|cue-prep=-12
wp:he|cue-that=12 wp:he|cue-to=-13 wp:he|cue-wh=11 wp:he|noun=16 wp:he|quote-cue=17
wp:it|cue-clause=-59 wp:it|cue-object=8 wp:it|cue-prep=-23 wp:it|cue-to=19 wp:i|cue-prep=-10
wp:i|cue-that=-23 wp:i|cue-to=32 wp:name|according=56 wp:name|adj=11 wp:name|as=-16
wp:name|clause-cue=-17 wp:name|cue-clause=32 wp:name|cue-object=12 wp:name|cue-quote=-8
wp:name|cue-that=19 wp:name|inserted=-25 wp:name|noun=7 wp:name|passive=-18 wp:name|quote-cue=-29
wp:none|cue-clause=-8 wp:none|cue-object=-30 wp:none|cue-prep=-24 wp:none|cue-that=15
wp:none|cue-to=-17 wp:none|cue-wh=18 wp:none|noun=-10 wp:none|passive=-14 wp:none|passive-to=11
wp:noun|according=24 wp:noun|adj=22 wp:noun|clause-cue=8 wp:noun|cue-clause=-23 wp:noun|cue-quote=9
wp:noun|cue-to=-16 wp:noun|cue-wh=-14 wp:noun|noun=-25 wp:noun|passive=15 wp:noun|quote-cue=-7
wp:other|cue-object=-7 wp:owner|cue-clause=7 wp:owner|cue-object=-70 wp:she|cue-clause=-13
wp:she|cue-object=10 wp:she|cue-prep=31 wp:she|cue-quote=-10 wp:she|cue-to=-35 wp:she|quote-cue=-15
wp:that|cue-clause=-38 wp:that|cue-object=-25 wp:they|cue-clause=11 wp:they|cue-object=-40
wp:they|cue-prep=12 wp:we|cue-object=12 wp:who|cue-clause=14 wp:who|cue-object=7 wp:who|cue-prep=-6
wp:who|cue-that=-14 wp:who|cue-to=-12 wp:wh|cue-clause=-16 wp:wh|cue-object=-19 wp:wh|cue-prep=-25
wp:you|cue-clause=-22 wp:you|cue-to=21 z:15|according=30 z:15|clause-cue=-49 z:15|colon=29
z:15|cue-clause=8 z:15|cue-object=21 z:15|cue-prep=25 z:15|cue-quote=12 z:15|noun=-23
z:15|passive=-43 z:15|passive-to=16 z:15|quote-cue=9 z:16|according=38 z:16|as=21 z:16|clause-cue=9
z:16|cue-clause=18 z:16|cue-next=14 z:16|cue-object=10 z:16|cue-prep=15 z:16|cue-quote=-6
z:16|cue-that=30 z:16|cue-to=14 z:16|cue-wh=-9 z:16|passive-to=-8 z:16|quote-cue=-44 z:1|colon=-43
z:1|cue-clause=17 z:1|cue-object=-38 z:1|cue-prep=-40 z:1|noun=7 z:1|passive=-14 z:3|adj=-11
z:3|cue-clause=-53 z:3|cue-object=-36 z:3|cue-prep=-35 z:3|cue-to=-22 z:3|noun=-8 z:7|adj=-20
z:7|clause-cue=-17 z:7|colon=-10 z:7|cue-clause=-20 z:7|cue-quote=-10 z:7|cue-that=-7
z:7|passive=13 z:7|quote-cue=18
`;
